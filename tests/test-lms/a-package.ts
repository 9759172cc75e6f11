import { strToU8, type Zippable, zipSync } from 'fflate';

/** The texts of a manifest that a test may change. */
interface ManifestParts {
  readonly schemaVersion?: string;
  readonly resource?: string;
  readonly item?: string;
  readonly title?: string;
  readonly head?: string;
}

/** A small valid SCORM 1.2 manifest, with the parts a test names in place of its own. */
export function aManifest(parts: ManifestParts = {}): string {
  const {
    schemaVersion = '<schemaversion>1.2</schemaversion>',
    resource = '<resource identifier="RES" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/></resource>',
    item = '<item identifier="ITEM" identifierref="RES"><title>Leçon</title></item>',
    title = 'Leçon d’essai',
    head = '<?xml version="1.0" encoding="UTF-8"?>',
  } = parts;
  return `${head}
<manifest identifier="fr.essai" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema>${schemaVersion}</metadata>
  <organizations default="ORG"><organization identifier="ORG"><title>${title}</title>${item}</organization></organizations>
  <resources>${resource}</resources>
</manifest>`;
}

/** A small valid SCORM 2004 manifest, with the parts a test names in place of its own. */
export function aManifest2004(parts: Omit<ManifestParts, 'head'> = {}): string {
  const {
    schemaVersion = '<schemaversion>2004 4th Edition</schemaversion>',
    resource = '<resource identifier="RES" type="webcontent" adlcp:scormType="sco" href="index.html"><file href="index.html"/></resource>',
    item = '<item identifier="ITEM" identifierref="RES"><title>Leçon</title></item>',
    title = 'Leçon d’essai',
  } = parts;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="fr.essai" version="1.0" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata><schema>ADL SCORM</schema>${schemaVersion}</metadata>
  <organizations default="ORG"><organization identifier="ORG"><title>${title}</title>${item}</organization></organizations>
  <resources>${resource}</resources>
</manifest>`;
}

/** A zip of texts and bytes by path. */
export function aZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const zippable: Zippable = {};
  for (const [path, content] of Object.entries(files)) {
    zippable[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(zippable);
}

/** A zip with a valid manifest, an index.html and what a test adds. */
export function aPackage(files: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  return aZip({ 'imsmanifest.xml': aManifest(), 'index.html': '<!doctype html><title>Leçon</title>', ...files });
}
