import type { CDPSession } from 'playwright-core';

/** A node as the browser gives it to a screen reader. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** What the role can be: `checked`, `disabled`, `expanded`, `focused`, `level`, `live`, `modal`… */
  readonly is: Readonly<Record<string, unknown>>;
  /** All text inside. */
  readonly text: string;
  /** What presses it, as a screen reader does. */
  readonly press: () => Promise<void>;
}

type Tree = Awaited<ReturnType<typeof readTree>>;
type AxNode = Tree['nodes'][number];

const readTree = (cdp: CDPSession) => cdp.send('Accessibility.getFullAXTree');

function textOf(node: AxNode, byId: ReadonlyMap<string, AxNode>): string {
  if (node.role?.value === 'StaticText') return String(node.name?.value ?? '');
  return (node.childIds ?? [])
    .flatMap((id) => byId.get(id) ?? [])
    .map((child) => textOf(child, byId))
    .join('');
}

/** The accessibility tree of a page in reading order, without what screen readers are not told of. */
export async function accessibilityTree(cdp: CDPSession): Promise<readonly Heard[]> {
  const { nodes } = await readTree(cdp);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const press = (node: AxNode) => async () => {
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: node.backendDOMNodeId! });
    await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: 'function () { this.focus(); this.click() }',
    });
  };
  const heard: Heard[] = [];
  const visit = (node: AxNode | undefined): void => {
    if (!node) return;
    if (!node.ignored)
      heard.push({
        role: String(node.role?.value),
        name: String(node.name?.value ?? ''),
        description: String(node.description?.value ?? ''),
        is: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
        text: textOf(node, byId),
        press: press(node),
      });
    for (const id of node.childIds ?? []) visit(byId.get(id));
  };
  visit(nodes[0]);
  return heard;
}
