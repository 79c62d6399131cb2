/** What the page is made of besides itself: the pushed files, and the scripts that stand in for Google's. */
export type AddOnFiles = {
  readonly code: string;
  readonly sidebar: string;
  readonly services: string;
  readonly client: string;
};

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The workbench has no ${address}. Start it again with npm start.`);
  return answer.text();
}

/** The files, from the server that served the page. */
export async function addOnFiles(): Promise<AddOnFiles> {
  const [code, sidebar, services, client] = await Promise.all([
    textOf('/addon/Code.js'),
    textOf('/addon/Sidebar.html'),
    textOf('/services.js'),
    textOf('/page/google-client.js'),
  ]);
  return { code, sidebar, services, client };
}
