/** Scheme of the workbench's own pages; it gives them an origin that no web page has. */
export const pageScheme = 'app';

const pageHost = 'dwibahasa';

/** Address of the workbench's one page. */
export const pageAddress = `${pageScheme}://${pageHost}/`;

/** Whether an address belongs to the workbench. (`URL.origin` is "null" for schemes of one's own.) */
export function isPageAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${pageScheme}:` && url.host === pageHost;
}
