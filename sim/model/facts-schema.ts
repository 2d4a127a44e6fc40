import { z } from 'zod';
import { duration, flag, money, share } from '../scenario/fields.ts';
import { mustBe } from '../scenario/must-be.ts';
import { say } from '../scenario/say.ts';

const known = (description: string) => flag(description).optional();
const part = (description: string) => share(description, { certain: true }).optional();

const card = z
  .strictObject({
    named: known('Whether the card is in its holder’s name.'),
    limit: money('Most that one card may hold.', { min: 0, certain: true }).optional(),
    validity: z
      .union([z.literal('never'), duration('How long a card is good.', { certain: true })], {
        error: mustBe(say`a length of time such as 3y, or \`never\` for a card that does not expire`),
      })
      .optional()
      .describe('How long a card is good; `never` for one that does not expire.'),
    realNameFrom: money('Purchases of cards from this amount on need the buyer’s real name.', {
      min: 0,
      certain: true,
    }).optional(),
    issuer: z
      .enum(['large', 'group', 'brand'])
      .optional()
      .describe('Kind of issuer: one large company, a group, or a brand.'),
    balance: share('Prepaid balance as a share of last year’s revenue.', { max: 1000, certain: true }).optional(),
    escrow: part('Share of last quarter’s prepaid balance that lies in escrow.'),
    reserve: part('Share of the prepaid money that is held as a reserve.'),
    mainBusinessOnly: known('Whether prepaid money is used for the main business only.'),
    acrossMerchants: known('Whether the card pays at merchants that do not belong together.'),
    licence: known('Whether the issuer has a payment licence.'),
  })
  .describe('A prepaid card or stored value that the operator sells.');

/** What no simulation can tell: known or claimed about the operator. What is left out stays open. */
export const factsSchema = z
  .strictObject({
    permit: known('Whether the operator has a permit to take money from the public.'),
    advertised: known('Whether the promise is made in public: advertising, meetings, the press, the web.'),
    openToPublic: known('Whether anyone may take part.'),
    record: known('Whether the operator was punished for taking money from the public before.'),
    recorded: known('Whether every transaction is recorded: goods, amount, member, account, contact.'),
    sectorRules: known('Whether the trade and industry authorities’ rules for the sector are kept.'),
    ownStore: known('Whether the operator opens a physical store of its own within the first business year.'),
    halvesExcess: known('Whether member and merchant bear half each of a marked-up price when rebates stop.'),
    purchaseToJoin: known('Whether one must buy something to join or to earn rewards for recruiting.'),
    realSales: known('Whether rewards on a downline’s sales come from sales of real goods to those who use them.'),
    directSelling: known('Whether the operator sells directly through sellers who are paid for it.'),
    safeguardsShown: known('Whether the safeguards against recruiting pay are shown to work in practice.'),
    sold70: known('Whether 70 % must be sold before a reorder, and that is enforced.'),
    retailCustomers: known('Whether a seller must show retail customers, and that is enforced.'),
    buyBack: known('Whether unsold goods are bought back, and that is enforced.'),
    outsideRevenue: part('Share of a participant’s revenue that comes from people outside the plan.'),
    retailRewards: part('Share of all rewards that comes from retail sales.'),
    ownUseRewards: part('Share of all rewards that comes from participants’ own use.'),
    realUserSales: part('Share of net sales that goes to those who really use the goods.'),
    card: card.optional(),
  })
  .describe('What no simulation can tell, for the rules that ask for it; what is left out stays open.');

export type Facts = z.output<typeof factsSchema>;
