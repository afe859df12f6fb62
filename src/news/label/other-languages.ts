/** Signs of the labels in headlines that are not English. */
import type { Label } from './labels.ts';

/** One sign: what it speaks for and how much. Where several fit, all count. */
export type ForeignSign = { readonly label: Label; readonly weight: number; readonly sign: RegExp };

export const foreignSigns: readonly ForeignSign[] = [
  // Chinese
  { label: 'complaint', weight: 3.5, sign: /起诉|控告|提起诉讼|被指控/u },
  {
    label: 'filing',
    weight: 4.2,
    sign: /动议|撤诉|撤销.{0,20}(?:诉讼|起诉|指控)|提交|申请(?:驳回|暂停)|请求(?:法官|法院)/u,
  },
  { label: 'hearing', weight: 3.8, sign: /听证|开庭|庭审|出庭|辩论/u },
  {
    label: 'ruling',
    weight: 4,
    sign: /裁定|裁决|驳回|法官.{0,8}(?:批准|禁止|下令|拒绝|允许)|法院.{0,6}(?:批准|判决|下令)/u,
  },
  { label: 'settlement', weight: 3.6, sign: /和解/u },
  { label: 'plea', weight: 4.2, sign: /认罪|承认(?:违反|有罪)/u },
  { label: 'sentencing', weight: 4.1, sign: /判刑|判处|被判|入狱\d|刑期|监禁/u },
  { label: 'appeal', weight: 4, sign: /上诉|最高法院/u },
  { label: 'enforcement', weight: 3.2, sign: /调查|牌照|许可证|监察|监督|制裁|罚款|处罚/u },
  { label: 'personnel', weight: 3.4, sign: /辞职|辞任|辞去|卸任|接任|裁员|出任/u },
  { label: 'personnel', weight: 2.4, sign: /任命/u },
  { label: 'pardon', weight: 4.4, sign: /赦免|特赦/u },
  { label: 'business', weight: 3.6, sign: /暂停.{0,8}(?:存款|提现|提币|充值|交易)|上线|下架|投资|收购|提现/u },
  { label: 'market', weight: 4.4, sign: /跌|涨|下挫|拉升|净流出|爆仓|走低|走高|突破\d|价格|行情/u },
  { label: 'commentary', weight: 4.6, sign: /意味着|解读|为什么|分析人士|评论|观点/u },
  { label: 'other', weight: 4.6, sign: /出狱|获释|服刑/u },
  // Spanish and Portuguese
  {
    label: 'complaint',
    weight: 3.5,
    sign: /\b(?:demanda(?:n|ron)? a|demandad[oa]s? por|acusad[oa]s? por|acusa(?:n|ron)? a|processa)\b/i,
  },
  {
    label: 'ruling',
    weight: 3.6,
    sign: /\b(?:juez|jueza|juiz|tribunal|corte) (?:\S+ ){0,3}(?:ordena|aprueba|rechaza|desestima|niega|aprova|rejeita|decide)\b/i,
  },
  {
    label: 'settlement',
    weight: 3.4,
    sign: /\b(?:acuerdo|acordo|multa de|pagara|pagar[aa] (?:\S+ ){0,3}(?:mil|millones|bilh))\b/i,
  },
  { label: 'plea', weight: 4.2, sign: /\b(?:se declara(?:n)? culpable|declara-se culpado|admite(?:n)? culpa)\b/i },
  {
    label: 'sentencing',
    weight: 4.4,
    sign: /\b(?:sentencia(?:do|n)? (?:con|a)|condenado a|condena a|(?:meses|anos|anos) de (?:prision|carcel|prisao))\b/i,
  },
  { label: 'pardon', weight: 4.6, sign: /\b(?:indulta|indulto|indulto|perdona|perdao)\b/i },
  { label: 'personnel', weight: 3.4, sign: /\b(?:renuncia|dimite|deja el cargo)\b/i },
  // French and German
  { label: 'complaint', weight: 3.5, sign: /\b(?:porte plainte|poursuit|verklagt|klagt gegen|anklage gegen)\b/i },
  {
    label: 'ruling',
    weight: 3.6,
    sign: /\b(?:richter(?:in)?|gericht|juge|tribunal)\b.*\b(?:zu|ab|lasst|weist|erlaubt|stoppt|autorise|rejette|ordonne)\b/i,
  },
  {
    label: 'enforcement',
    weight: 3.4,
    sign: /\b(?:aufpasser|kontrolleure?|uberwacher|ermitt(?:elt|lung)|enquete|investiga(?:n|cion)?|monitor)\b/i,
  },
  { label: 'settlement', weight: 3.4, sign: /\b(?:accord avec|vergleich|einigung|einigt sich)\b/i },
  { label: 'plea', weight: 4.2, sign: /\b(?:plaide coupable|bekennt sich schuldig)\b/i },
  {
    label: 'sentencing',
    weight: 4.4,
    sign: /\b(?:condamne a|mois de prison|verurteilt|monaten? (?:haft|ins gefangnis)|monate (?:haft|ins gefangnis|gefangnis))\b/i,
  },
  { label: 'pardon', weight: 4.6, sign: /\b(?:gracie|grace presidentielle|begnadigt|begnadigung|grazia)\b/i },
];
