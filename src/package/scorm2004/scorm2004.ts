import type { PackageStandard } from '../package-standard.ts';
import { checkManifest2004 } from './check-manifest2004.ts';
import { manifest2004 } from './manifest2004.ts';

/** SCORM 2004 4th Edition. */
export const scorm2004: PackageStandard = {
  name: 'scorm2004',
  title: 'SCORM 2004',
  // Without those of LOM, which our manifest does not use and whose licence (CC BY-SA) would bind the zip.
  schemaNames: [
    'XMLSchema.dtd',
    'adlcp_v1p3.xsd',
    'adlnav_v1p3.xsd',
    'adlseq_v1p3.xsd',
    'datatypes.dtd',
    'imscp_v1p1.xsd',
    'imsss_v1p0.xsd',
    'imsss_v1p0auxresource.xsd',
    'imsss_v1p0control.xsd',
    'imsss_v1p0delivery.xsd',
    'imsss_v1p0limit.xsd',
    'imsss_v1p0objective.xsd',
    'imsss_v1p0random.xsd',
    'imsss_v1p0rollup.xsd',
    'imsss_v1p0seqrule.xsd',
    'imsss_v1p0util.xsd',
    'xml.xsd',
  ],
  schemaVersion: '2004 4th Edition',
  namespaces: {
    '': ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
    adlcp: ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
    adlnav: ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
    imsss: ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
  },
  scormType: 'adlcp:scormType',
  manifest: manifest2004,
  checkManifest: checkManifest2004,
};
