/**
 * Who knows whom: people by number, links without direction, no one linked to themselves and no two linked twice (the kinds
 * see to that). Neighbours of p stand in `neighbours[first[p] … first[p + 1])` once the network is closed. Reused from path
 * to path.
 */
export class Network {
  people = 0;
  links = 0;
  /** The two ends of each link, in the order in which they were made. */
  from = new Int32Array(0);
  to = new Int32Array(0);
  first = new Int32Array(1);
  neighbours = new Int32Array(0);

  /** Begins a network of so many people, no one linked, with room for `links`; more are doubled into. */
  open(people: number, links: number): void {
    this.people = people;
    this.links = 0;
    this.#grow(links);
  }

  link(a: number, b: number): void {
    if (this.links === this.from.length) this.#grow(2 * this.links + 1);
    this.from[this.links] = a;
    this.to[this.links++] = b;
  }

  /** Puts every one’s neighbours side by side. */
  close(): void {
    const { people, links, from, to } = this;
    if (this.first.length <= people) this.first = new Int32Array(people + 1);
    if (this.neighbours.length < 2 * links) this.neighbours = new Int32Array(2 * links);
    const { first, neighbours } = this;
    first.fill(0);
    for (let link = 0; link < links; link++) {
      first[from[link]]++;
      first[to[link]]++;
    }
    // Each place becomes the end of its own neighbours, and goes back to their beginning while they are put in.
    for (let one = 1; one <= people; one++) first[one] += first[one - 1];
    for (let link = links - 1; link >= 0; link--) {
      neighbours[--first[from[link]]] = to[link];
      neighbours[--first[to[link]]] = from[link];
    }
  }

  degree(one: number): number {
    return this.first[one + 1] - this.first[one];
  }

  #grow(links: number): void {
    if (this.from.length >= links) return;
    this.from = longer(this.from, links);
    this.to = longer(this.to, links);
  }
}

function longer(values: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const out = new Int32Array(length);
  out.set(values);
  return out;
}
