/** Countries other than the one whose courts and agencies the case is before, as headlines name them. */

const lands =
  'Nigeria\\w*|Philippine\\w*|Filipino|Thai\\w*|India|Indian|French|France|Paris|Brazil\\w*|Austral\\w+|Canad\\w+|Ontario|Belgi\\w+|Dutch|Netherlands|German\\w*|BaFin|Ital\\w+|Spain|Spanish|Japan\\w*|Korea\\w*|Hong Kong|Singapore\\w*|Dubai|UAE|Emirat\\w+|Abu Dhabi|Bahrain\\w*|Kazakh\\w*|Turk(?:ey|iye|ish)|Israeli?|UK|U\\.K\\.|Britain|British|Cyprus|Cypriot|Poland|Polish|Sweden|Swedish|Malaysia\\w*|Indonesia\\w*|Vietnam\\w*|Pakistan\\w*|Venezuela\\w*|Argentin\\w*|Mexic\\w+|El Salvador|Salvadoran|Russia\\w*|Ukrain\\w+|Kenya\\w*|South Africa\\w*|Ghana\\w*|China|Chinese|Swiss|Switzerland|Austria\\w*|Greek|Greece|Ireland|Irish|Denmark|Danish|Norw\\w+|Zimbabwe\\w*|Abuja|Lagos|London|AUSTRAC|FINTRAC|FCA|Gambaryan|Lithuania\\w*|Malta|Maltese|Gibraltar|New Zealand|Colombia\\w*|Chile\\w*|Peru\\w*|Bhutan\\w*|Kyrgyz\\w*|Taiwan\\w*|Cambodia\\w*|European Union|EU|MiCA|Jakarta|Toronto|Vancouver|Montreal|Nairobi|Manila|Makati|Osaka|Tokyo|Seoul|Beijing|Shanghai|Taipei|Bangkok|Hanoi|Mumbai|Delhi|Bengaluru|Karachi|Islamabad|Dhaka|Bangladesh\\w*|Colombo|Sydney|Melbourne|Canberra|Perth|S(?:a|ã)o Paulo|Bras(?:i|í)lia|Rio|Buenos Aires|Santiago|Bogot(?:a|á)|Lima|Lisbon|Portugal|Portuguese|Madrid|Barcelona|Rome|Milan|Berlin|Frankfurt|Munich|Vienna|Zurich|Geneva|Amsterdam|Brussels|Stockholm|Oslo|Copenhagen|Helsinki|Finland|Finnish|Warsaw|Prague|Czech\\w*|Budapest|Hungar\\w+|Bucharest|Romania\\w*|Sofia|Bulgaria\\w*|Athens|Istanbul|Ankara|Cairo|Egypt\\w*|Johannesburg|Pretoria|Accra|Riyadh|Saudi|Doha|Qatar\\w*|Kuwait\\w*|Oman\\w*|Moscow|Kyiv|Tbilisi|Georgian|Armenia\\w*|Baku|Astana|Almaty|Tashkent|Uzbek\\w*|Montenegr\\w+|Podgorica|Serbia\\w*|Croatia\\w*|Jersey|Cayman|Bahamas|Bermuda|Seychelles|Panama\\w*|Costa Rica|Dominican|ASIC|MAS|SFC|FSA|AMF|CySEC|EFCC|FIU|SEBI|RBI|CVM|VARA';

/** Any of them as a word of its own. */
export const foreignPlace = new RegExp(
  `\\b(?:${lands})\\b|尼日利亚|印度|菲律宾|泰国|香港|新加坡|迪拜|阿布扎比|法国|英国|澳大利亚|加拿大|韩国|日本|俄罗斯|巴西`,
  'u',
);

/** The word right before a name. */
export const foreignBefore = new RegExp(`\\b(?:${lands})(?:'s)? $`, 'u');
