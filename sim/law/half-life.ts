/** Days until half of a claim is paid under `declining`, which pays the share `rate` (0 to 1) of what is left each day. */
export const halfLife = (rate: number): number => (rate >= 1 ? 1 : Math.ceil(Math.LN2 / -Math.log1p(-rate)));
