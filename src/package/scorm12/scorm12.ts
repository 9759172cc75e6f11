import type { PackageStandard } from '../package-standard.ts';
import { checkManifest12 } from './check-manifest12.ts';
import { manifest12 } from './manifest12.ts';

export const scorm12: PackageStandard = {
  name: 'scorm12',
  title: 'SCORM 1.2',
  schemaNames: ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd'],
  schemaVersion: '1.2',
  namespaces: {
    '': ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
    adlcp: ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
    imsmd: ['http://www.imsglobal.org/xsd/imsmd_rootv1p2p1', 'imsmd_rootv1p2p1.xsd'],
  },
  scormType: 'adlcp:scormtype',
  manifest: manifest12,
  checkManifest: checkManifest12,
};
