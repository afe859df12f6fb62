/** The words of legal and market news: which of them say one thing, in several languages, and which say little about a development. */

/**
 * One notion a line: its name, then the words and phrases that say it. `_` stands for a blank, `#` for up to four words, and a
 * trailing `*` for any ending; Han words are found anywhere in a text. A line that begins with a blank goes on with the notion above.
 */
export const notionLines = `
sue: sue sues suing sued lawsuit* suit suits swimsuit* goes_after go_well_with litigation complaint* charg* accus* alleg* indict* prosecutes
  prosecuted demanda demandan demandada denunci* klage* verklagt plainte poursuit* takes_#_to_court to_court 起诉 控告 诉讼 指控 提告 訴訟 提訴
endcase: dismiss* toss tosses tossed abandon* cleared exonerat* acquit* withdraw*_#_suit withdraw*_#_case withdraw*_#_lawsuit withdraw*_#_charges
  withdrew_#_suit withdrew_#_case withdrew_#_lawsuit voluntarily walks_away off_the_hook retira desestim* archiv* ends_#_case ends_#_suit
  ends_#_lawsuit ends_#_fight ends_#_battle ends_#_probe end_to_#_case end_to_#_suit end_to_#_lawsuit ends_lawsuit ends_suit ends_case 撤销 撤诉 撤回
guilty: confess* convict* condenado 定罪 guilty guilt plea pleas pleads pleaded plead pled admits admitted admitting culpable* coupable schuldig* 认罪 有罪
settle: settle* settling resolution resolv* deal deals agreement* consent accord* stipulation* acuerdo* vergleich* 和解 协议
fine: fine fined fines penalt* pay pays paid paying payout disgorge* multa multas amende* 罚款 支付 罚金
resign: bows_out hands_over resign* quits quit quitting step*_down stepping_down stepped_down steps_aside exit exits departs departure renunci* dimite* dimision* 辞职 辞任
  卸任
appoint: appoint* names named naming tap taps tapped picks picked select selects selected hires hired successor 任命 委任
prison: sentenc* jail* prison* imprison* inmate* behind_bars condena sentencia carcel prision gefangnis 判处 判刑 入狱 监禁 刑期 服刑
release: released releas* freed walks_free walked_free free walks_out leaves_#_prison leaves_custody custody out_of_prison liberad* 出狱 获释 释放
pardon: pardon* clemency commut* indult* begnadig* 赦免 特赦
ruling: rule rules ruled ruling rulings verdict* order orders ordered decision* decid* approv* grant grants granted greenlight* green-light* accepts
  accepted allows allowed lets fallo falla 裁定 裁决 批准 判决 下令
deny: denies denied deny denying denial reject* refus* niega* rechaz* 拒绝 驳回
ask: ask asks asked asking request* seek seeks sought urge* petition* motion* wants want demands 请求 申请 要求 动议
delay: delay* postpon* pushed_back push_back pushed_to resched* put_off adjourn* aplaz* 推迟 延期
pause: on_ice shelve* put_on_hold time-out breather pause pauses paused pausing stay stays stayed halt halts halted on_hold suspend* suspension discontinu* 暂停 中止
freeze: freeze freezes freezing froze frozen restraining congel* 冻结
monitor: monitor* overse* oversight watch_over 监督 监察
licence: licen* permit permits 牌照 许可
appeal: appeal* apela* 上诉
hearing: hearing* oral_argument* arguments conference audiencia 听证 开庭
outflow: outflow* withdraw withdraws withdrew withdrawn withdrawal* redemption* retiros pull_#_from 提现 提款 流出
fall: crater* sell_off plunge fall falls fell falling plung* tumbl* slide slides slid slip slips slipped crash* tank tanks tanked skid* sink* sank
  plummet* slump* dip dips dipped retreat* lose loses lost losses shed sheds bleed* nosedive* selloff sell-off dive dives dived diving wip*_out bloodbath rout in_the_red cae caen cayo 下跌 暴跌 大跌
rise: erase*_loss* erasing_loss* pare*_loss* recoup*_loss* back_above reclaim* rise rises rose risen jump* surg* soar* gain gains gained rall* climb* rebound* recover* spike* bounc* pop pops popped in_the_green sube suben 上涨 大涨
steady: steady resilien* unmoved unchanged little_changed flat shrug* unfazed claw* in_stride barely_moves
coin: btc bitcoin* eth ether ethereum bnb xrp altcoin* token tokens coin coins cryptos cryptocurrencies 比特币 代币
market: market markets stock stocks shares trader* bulls investor* precio* price prices 价格 市场
launder: launder* aml anti-money lavado blanchiment blanqueo geldwasche 洗钱
founder: founder* co-founder* fundador* fondateur* grunder* 创始人
chief: ceo chief executive boss ex-ceo 首席执行官 总裁
exchange: exchange* bourse plataforma bolsa 交易所 交易平台
crypto: crypto cryptocurrency criptomoned* cripto 加密货币 加密
court: court* judge* magistrate* tribunal* juez jueza gericht* juge 法院 法官
regulator: regulator* watchdog* agency agencies commission* feds
prosecutor: prosecutor* doj justice_department department_of_justice fiscales 检察官 司法部
us: us u.s american america eeuu 美国
customer: customer* client* user* 客户 用户
purchase: buy buys bought buying purchas* acquir* compra* 购买 收购
launch: launch* rolls_out rolled_out unveil* introduc* debut* lanza* 推出 上线
remove: remov* delist* 下架
discount: discount* depeg*
seize: seiz* confiscat* forfeit* 没收 扣押
bail: bail bond
resume: resum* restor* 恢复
hit: hits hit
partial: most mostly part partly partial trims trim trimmed narrows narrow narrowed
proceed: proceed* must_face survives moving_forward go_ahead goes_ahead move_forward moves_forward go_forward advances goes_to_trial
defence: lawyers lawyer attorneys attorney defence defense counsel 律师 辩护
politician: lawmaker* democrat* senator* republican* congress* senate
respond: respon* vows vowed disappoint* hits_back fires_back thanks thanked refut* rebut* defend defends apolog*
react: rip rips draws_fire under_fire corrupt* pay_to_play backlash fury quid_pro_quo slam slams slammed blast blasts blasted condemn* criti* decr*
  denounc* outrage* lambast* 批评 谴责
negated: won't wont rules_out ruled_out no_plans no_intention denies_reports not_planning
rumour: talks nears close_to may_settle in_talks considering considers expected
travel: travel* trip trips fly flies passport stay_in remain_in leave_the_u leaving_the stay_put
dollar: dollar dollars usd fiat crypto-only
family: family
trial: trial
`;

/** Terms that nearly every report of crypto, courts and agencies holds. */
export const commonTerms: ReadonlySet<string> = new Set(
  `notion:exchange notion:crypto notion:us notion:founder notion:chief notion:regulator notion:firm notion:court notion:customer notion:coin
  notion:market notion:hit notion:launder new former million billion largest world biggest news first year years month months week day days time top
  report reports reported official officials say make take get back now still big major global giant digital law laws legal federal case cases
  action actions statement announce announces announced according move part tuesday monday wednesday thursday friday saturday sunday today yesterday
  trading asset assets currency money public industry company companies president state states securities commission department`.split(
    /\s+/,
  ),
);

/** Terms that many different developments share: everybody asks, and every judge orders. */
export const broadTerms: ReadonlySet<string> = new Set(['notion:sue', 'notion:ask', 'notion:ruling']);

/** Words without weight, in English and the commonest ones of Spanish, French, German and Portuguese. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an and are as at be been but by for from had has have he her his him how in into is it its more not of on or over she than that the their they
  this to up was were what when which who why will with after amid about against could would may might can then out off vs via per being do does did
  if no just only also some such these those there here we you i our your my me all any el la los las de del al un una y en por para con su sus que
  se lo le les des du et une der die das und den von mit zu im est pour dans sur o os da na em um uma following since despite while during before
  between under says said told both one two three four five`.split(/\s+/),
);
