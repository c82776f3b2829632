/**
 * Economy, environment, technology and infrastructure. The English is that of the Reports on the Work of the Government, the outlines of the 12th
 * to 14th Five-Year Plans and the white papers on energy, climate, poverty and infrastructure (State Council Information Office), of the laws named
 * (Work Safety Law), and of “Keywords to Understand China”. Form of the rows: see `index.ts`.
 */
export const ECONOMY = `
三农 | agriculture, rural areas and farmers | three (agriculture|agricultures|nong) +(issue|issues|problem|problems|work|service|services|policy|policies|field|fields|question|questions); "three (agriculture|agricultures|rurals|farmers|farming|agricultural|rural)
双碳 | carbon peaking and carbon neutrality | ~double carbon +(goal|goals|target|targets|strategy|strategies|work|policy|policies|era|action|actions|plan|plans|background); "double carbon
碳达峰 | carbon peaking | carbon (reach|reaching) (the|) (peak|summit)
绿水青山就是金山银山 | lucid waters and lush mountains are invaluable assets | (jinshan yinshan|jinshan and yinshan); (is|are) (the|) (golden|gold) (mountain|mountains) (and|) silver (mountain|mountains)
蓝天保卫战 | campaign to keep our skies blue | blue sky (defense|defence|guard|protection) (war|wars)
白色垃圾 | plastic waste / plastic litter | ~white (garbage|rubbish|trash) -bag,bags,bin,bins,can,cans,truck,trucks,container,containers,chute
白色污染 | plastic pollution | ?white pollution
脱贫攻坚 | the battle against poverty | poverty (alleviation|relief|eradication|removal) (attack|assault|storming|fortification) (war|battle|)
精准扶贫 | targeted poverty alleviation | (accurate|precise|exact) (poverty alleviation|poverty relief|poverty support|poverty reduction|poverty help)
农家乐 | agritourism / farm stay | (farmhouse|farm house|peasant family|farmer's|farmer’s|farmer|peasant) (music|happiness|joy|happy)
国内大循环 | domestic circulation / domestic economic flow | (domestic|internal|inner) (big|great|large) (cycle|circulation|loop)
去产能 | to cut overcapacity | go production capacity; to production capacity +(and|to) (inventory|leverage|stock)
去库存 | to cut excess inventory / to destock | de inventory; go inventory
补短板 | to strengthen areas of weakness / to shore up weak links | (make up|making up|fill|filling|patch|patching|supplement|supplementing|complement|complementing|mend|mending|repair|repairing|complete|completing) (for|) (the|) (short board|short boards|shortboard|shortboards|short plate|short plates|short slab)
卡脖子 | bottleneck / chokepoint | (stuck|card|sticking|jammed|jam|choked|stuck in the|stuck on the) neck +(technology|technologies|problem|problems|issue|issues|field|fields|link|links|key|core|difficulty|difficulties|project|projects); "(stuck neck|stuck in the neck|card neck|neck stuck|choke neck|choking neck)
国之重器/大国重器 | pillars of the nation / key national equipment | heavy (weapon|weapons|instrument|instruments|tool) of (the|a) (country|nation|state|big country|great country|great power); (great power|big country|great country|large country) (heavy|important) (weapon|weapons|equipment|device|devices)
大国工匠 | master craftsman / master artisan | (big|large) country (craftsman|craftsmen|artisan|artisans); great (country|power) (craftsman|craftsmen|artisan|artisans)
专精特新 | specialized, sophisticated, distinctive and innovative | (specialized|specialised|specialization|specialty|professional),? (and|) special,? (and|) new +(enterprise|enterprises|small|smes|medium|companies|little)
龙头企业/龙头 | leading | (dragon head|dragon heads|dragon's head|dragon’s head) +(enterprise|enterprises|company|companies|firm|firms)
龙头企业 | leading enterprise / industry leader | ~faucet enterprise; ?(faucet|tap) company
龙头企业 | leading enterprises / industry leaders | ~faucet enterprises; ?(faucet|tap) companies
产学研 | industry-university-research | (production|produce),? (learning|study|teaching|school),? (and|) research +(cooperation|base|bases|integration|collaboration|combination|project|projects|alliance|platform)
产教融合 | integration of industry and education | (production|industry) (education|teaching) fusion; fusion of production and (education|teaching); ~production education integration
军民融合 | military-civilian integration | army (people|and people|civilian) (fusion|integration)
新质生产力 | new quality productive forces | ~new (quality|qualitative) (productivity|production force|production forces|productive power)
双创 | mass entrepreneurship and innovation | double (creation|create) +(week|base|bases|demonstration|platform|policy|activity|activities); "double (creation|create|entrepreneurship)
大众创业、万众创新/大众创业 | mass entrepreneurship and innovation | (public|popular|mass|masses) (venture|ventures|entrepreneurship|undertaking),? (and|) (ten thousand people|ten thousand|million people|everyone) (innovation|innovate)
招商引资 | to attract investment | (recruit|recruiting|invite|inviting|solicit|soliciting) merchants (and|to) (attract|attracting|introduce|introducing|bring in|draw) (capital|investment|investments|funds); ~(recruit|recruiting|solicit|soliciting) (business|businesses) (and|to) (attract|attracting|introduce|introducing) (capital|investment|investments|funds)
走出去 | going global | walking out +(strategy|policy|enterprise|enterprises); "walking out
做大做强 | to grow bigger and stronger | (do|doing|make|making) (big|large|bigger) (and|) (do|doing|make|making) (strong|stronger); (do|doing) (big|bigger) and (strong|stronger)
一条龙服务/一条龙 | one-stop / end-to-end | (one|a) dragon +(service|services)
绿色通道 | fast track / green channel | ?green (passage|corridor|path)
外向型 | export-oriented | (extroverted|extrovert|outgoing|extraverted) +(economy|economies|enterprise|enterprises)
民营/民办 | private | (civilian|people|folk) run +(enterprise|enterprises|company|companies|economy|hospital|hospitals)
拉动内需 | to boost domestic demand | (pull|pulling|drag|dragging) (the|) (domestic|internal|inner) (demand|demands|need|needs)
扩大内需/内需 | to expand domestic demand | (expand|expanding|stimulate|stimulating|boost|boosting) (the|) inner (need|needs|demand|demands)
黄牛 | scalpers | yellow (cow|cows|cattle|bull|bulls|ox|oxen) (party|parties|dealer|dealers)
皮包公司 | bogus company / shell company | ?(leather bag|briefcase|handbag|leather) company
皮包公司 | bogus companies / shell companies | ?(leather bag|briefcase|handbag|leather) companies
形象工程/面子工程/政绩工程 | vanity project | political achievement(s|) (engineering|project); "(face|image) (project|engineering)
形象工程/面子工程/政绩工程 | vanity projects | political achievement(s|) projects; "(face|image) projects
希望工程 | Project Hope | hope engineering
豆腐渣工程 | jerry-built / shoddily built | ~(bean curd|beancurd) (residue|dregs|slag) +(project|projects)
菜篮子工程/菜篮子 | “vegetable basket” programme / non-staple food supply programme | (vegetable|dish) basket engineering
棚户区 | run-down area | shed (area|district) +(transformation|renovation|reform|reconstruction|change)
棚户区 | run-down areas | shed (areas|districts|households)
保障性住房/保障房 | government-subsidized housing / affordable housing | indemnificatory (housing|house|houses|apartment|apartments)
经济适用房 | affordable housing | (economically|economic) (applicable|suitable|practical) (house|houses|housing|apartment|apartments)
五险一金 | social insurance and housing fund | five (risks|risk|dangers|insurances|insurance),? (and|) one gold
低保 | subsistence-allowance | low (guarantee|guarantees|bao) +(household|households|family|families|recipients|object|objects|personnel)
安全生产 | work safety / workplace safety | (safe|safety) production +(month|work|responsibility|responsibilities|accident|accidents|law|license|licence|situation|supervision|inspection|inspections|committee|permit|regulations)
安全隐患/隐患 | potential hazard / safety hazard | hidden (trouble|troubles) +(investigation|inspection|rectification|treatment|point|points); ~hidden (danger|dangers) +(investigation|inspection|rectification|treatment)
高新 | high-tech | high new +(zone|area|district|technology)
北斗 | BeiDou | big dipper +(navigation|satellite|satellites|positioning|system)
高铁 | high-speed rail | high iron +(station|stations|train|trains)
磁悬浮 | maglev | magnetic suspension +(train|trains)
南水北调 | South-to-North Water Diversion | (south|southern) water (north|northern|to north|to the north) (transfer|diversion|adjustment|regulation|call|transferring)
西电东送 | West-to-East Power Transmission | (west|western) (electricity|electric|power) (east|eastern|to east|to the east) (send|sending|delivery|transmission|transfer|giving)
西气东输 | West-to-East Gas Pipeline | (west|western) gas (east|eastern|to east|to the east) (lose|losing|transmission|transport|transfer|transportation|output|delivery)
东数西算 | East Data, West Computing | (east|eastern) (number|numbers|count|counting|digit),? (and|) (west|western) (calculation|computing|count|counting|calculate|computation)
退耕还林 | returning farmland to forest | (retreat|retreating|quit|quitting|withdraw|withdrawing|retire|retiring) (ploughing|plowing|farming|cultivation|tillage) (and|to|) (return|returning|also|still) (to|) (forest|forests|the forest|wood|woods)
封山育林 | closing hillsides to facilitate afforestation | (seal|sealing) (off|) (the|) (mountain|mountains|hill|hills) (and|for|to) (raise|raising|educate|breed|breeding|rear|rearing|cultivate|cultivating) (forest|forests|trees)
循环经济 | circular economy | ~(circulation|circulating) economy
科学发展观 | Scientific Outlook on Development | ~scientific (development|developing) view
网约车 | ride-hailing | (net|network|web|internet) (about|appointment|contract|agreement) +(car|cars|vehicle|vehicles|taxi|taxis)
共享单车 | shared bicycle / shared bike | (share|sharing|shared) single (car|vehicle)
共享单车 | shared bicycles / shared bikes | (share|sharing|shared) single (cars|vehicles)
网络水军 | paid posters / online trolls for hire | (network|net|online|web) (water army|water armies|navy|navies|water troops)
网红 | influencer / internet celebrity | (net|network|web) red +(economy|shop|shops|store|stores|restaurant|restaurants|anchor|anchors|people|person|city|cities|live|star|stars)
直播带货 | livestream e-commerce / selling by livestream | live (broadcast|broadcasting|streaming|stream) (with|bring|bringing|carry|carrying|delivery of|delivery|belt) (goods|cargo); livestream(ing|) (with|bring|bringing|carry|carrying) (goods|cargo)
融媒体 | integrated media / convergence media | (melting|melt|thawing) media; ?financial media
饭圈 | fan community / fandom | (rice|meal) (circle|circles) +(culture|chaos|phenomenon|fans|behavior|behaviour|girls|girl); "(rice|meal|dinner|food) (circle|circles)
最后一公里 | the last mile / the final stage | last one (kilometer|kilometre|kilometers|kilometres)
`;
