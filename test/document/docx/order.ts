/**
 * The order of children that ECMA-376 demands (transitional, wml.xsd), for the elements a document of ours holds. Word
 * offers to repair a file that has another.
 */
export const ORDER: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    'w:p': 'pPr',
    'w:r': 'rPr',
    'w:tc': 'tcPr',
    'w:tr': 'tblPrEx trPr tc',
    'w:tbl': 'tblPr tblGrid tr',
    'w:pPr':
      'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
    'w:rPr':
      'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
    'w:tblPr':
      'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
    'w:tblBorders': 'top left start bottom right end insideH insideV',
    'w:tblCellMar': 'top left start bottom right end',
    'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
    'w:sectPr':
      'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
    'w:styles': 'docDefaults latentStyles style',
    'w:style':
      'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
    'w:numbering': 'numPicBullet abstractNum num numIdMacAtCleanup',
    'w:abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
    'w:num': 'abstractNumId lvlOverride',
    'w:lvlOverride': 'startOverride lvl',
    'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
    'w:sdt': 'sdtPr sdtEndPr sdtContent',
  }).map(([name, children]) => [name, children.split(' ').map(one => `w:${one}`)]),
)

/** Elements that hold whatever text holds after their properties: only the place of those is checked. */
export const OPEN: ReadonlySet<string> = new Set(['w:p', 'w:r', 'w:tc'])
