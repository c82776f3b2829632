/**
 * Politics, law and administration. The English is that of the official translations: the reports to the 18th, 19th and 20th National Congresses
 * of the Communist Party of China and the resolution of November 2021 (Xinhua), the yearly Reports on the Work of the Government (State Council),
 * the white papers of the State Council Information Office, “Keywords to Understand China” (china.org.cn/english/china_key_words), “Keywords of
 * Beijing” (english.beijing.gov.cn), and the English of the laws named. Form of the rows: see `index.ts`.
 */
export const GOVERNANCE = `
两个确立 | Two Affirmations / Two Establishes | significance of the two (establishments|establishment|determinations); "two (establishments|establishment|determinations|establishes and)
两个维护 | Two Upholds | two (maintenances|safeguardings); "two (safeguards|maintenance|defends|protections)
四个意识 | Four Consciousnesses | "four (awareness|awarenesses)
四个自信 | Four-Sphere Confidence | four (self confidence|self confidences); "four confidences
三个代表 | Theory of Three Represents | (important|) thought of (the|) three representatives
四风 | formalism, bureaucratism, hedonism and extravagance / Four Forms of Decadence | four winds +(problem|problems|issue|issues)
八项规定 | eight-point decision on improving conduct | spirit of the (central|) eight (regulations|provisions|stipulations|rules); (central|) eight (regulations|provisions|stipulations) spirit
三严三实 | Three Stricts and Three Earnests | three (strict|stricts) (and|) three (solid|solids|real|reals|actual|practical|practicals)
两学一做 | Two Studies, One Action | two (studies|learning|learnings|study) (and|) one (do|doing|make|work)
不忘初心 | to stay true to the original aspiration / to stay true to our founding mission | (never|not) forget (the|your|our|) (initial|original|beginner) heart
打铁还需自身硬 | it takes a good blacksmith to make good steel | (strike|striking|beat|beating|hit|forging) iron (still|also|) (needs|need|requires|must be) (to be|itself|oneself|your own|its own|own|) hard
压实责任/压实/主体责任 | to ensure that responsibilities are fulfilled | (compact|compacting|compacted) (the|) (political|main|platform main|platform|subject|corporate|enterprise|local|leadership|territorial|supervision|regulatory|work|all) (responsibility|responsibilities); (compact|compacting|compacted) (the|) (main body|subject) (responsibility|responsibilities); (compact|compacting|compacted) (the|) (responsibility|responsibilities)
主体责任 | primary responsibility / principal responsibility | main body (responsibility|responsibilities); ?subject (responsibility|responsibilities)
主体地位 | principal position | main body (position|status)
牛鼻子 | to seize the key link | (grasp|grasping|hold|holding|seize|seizing|lead|leading|pull|pulling|catch|catching) (the|onto the|) (ox|bull|cow|bull's|bull’s|ox's|ox’s|cow's|cow’s) nose
啃硬骨头 | to crack hard nuts / to tackle the toughest problems | ?(gnaw|gnawing|chew|chewing|bite|biting) (the|on|at|) hard (bone|bones)
接地气 | to stay in touch with the people | (connect|connecting|connected|receive|receiving) (to|with|) (the|) (ground|earth) gas
新型举国体制 | new system for mobilizing resources nationwide | new (type of|type|) (lift|lifting|raise) (the|) (country|nation|national) system; ~new (type of|type|) whole (country|national) system
一票否决 | one-vote veto / veto | one ticket (veto|vetoes)
先行先试 | to carry out trials first | first (act|go|walk|do) (and|) first (try|trial|test); (go|try|act|walk) first (and|) try first
揭榜挂帅 | open competition to select the best candidates / open bidding for selecting the best candidates | (reveal|revealing|unveil|unveiling|uncover|uncovering|disclose|disclosing|expose|exposing|take|taking) (the|) (list|lists|ranking|rankings|placard|announcement) (and|to|) (hang|hanging|take command|taking command|be in command|lead the team|be the leader|handsome|be handsome|command); (revealing|unveiling|uncovering|unveil|reveal) (the|) list (leading|commander|hanging|hang); hang (the|) handsome
放管服 | to streamline administration, delegate power, improve regulation and upgrade services | (put|release|releasing|discharge) (tube|pipe|control|management|manage) (and|) (service|services|serve|clothing|clothes|suit); (put|release|discharge), (tube|pipe|control|manage|management),? (and|) (service|services|serve|clothing|clothes)
一网通办 | unified online government services / one-stop online government services | one netcom; one (network|net|web) (pass|passes|through|general|communication|communications|connect|connection) (office|offices|handling|do|run|processing|service|services); one (network|net|web) (to|can) (do|handle) (all|everything)
一网统管 | unified online management | one (network|net|netcom|web) (unified|general|overall|unification) (management|pipe|tube|control)
最多跑一次 | at most one visit | (at most|most|up to) run (once|one time); "run (once at most|at most once|once at the most|up to once|only once)
两会 | Two Sessions | (national|nationwide) two (meetings|conferences|will); "two (conferences|meetings)
精神文明建设/精神文明 | cultural and ethical progress / cultural-ethical advancement | (spiritual|mental) (civilization|civilisation) (construction|building); (construction|building) of (socialist|a|the|) (spiritual|mental) (civilization|civilisation); ?spiritual (civilization|civilisation)
物质文明 | material progress | ?material (civilization|civilisation)
政治文明 | political progress | ?political (civilization|civilisation)
扫黑除恶 | to combat organized crime and root out local criminal gangs / to crack down on gang crime | (sweep|sweeping|sweep away|sweeping away|scan|scanning|brush) (the|) (black|blacks|underworld) (and|) (eliminate|eliminating|eradicate|eradicating|remove|removing|get rid of|wipe out|wiping out|exclude|expel) (the|) (evil|evils|evil forces)
黑社会性质组织/黑社会 | organized crime group / criminal gang | (black|underworld) society nature (organization|organisation); organization of (a|) (black|underworld) society nature
黑社会性质组织/黑社会 | organized crime groups / criminal gangs | (black|underworld) society nature (organizations|organisations|gangs); organizations of (a|) (black|underworld) society nature
黑社会性质组织/黑社会 | organized crime | ?black society
黄赌毒 | pornography, gambling and drugs | yellow gambling (and|) (poison|drug|drugs); yellow, gambling,? (and|) (poison|drug|drugs)
扫黄打非 | to crack down on pornography and illegal publications | (sweep|sweeping|scan|scanning|anti) yellow (and|) (fight|fighting|beat|beating|hit|hitting|strike|striking|play|anti) (non|illegal|illegals|africa|wrong|false)
依法行政 | law-based government administration | administration by the law legally
普法 | legal education / spreading knowledge of the law | (general|universal|pu) law (publicity|propaganda|popularization|popularisation|propagation) -of
法治宣传/安全宣传/宣传周/宣传月/宣传活动 | awareness / publicity | ~propaganda +(week|month)
贯彻精神/会议精神/讲话精神/精神 | the guiding principles of | ?the spirit of +(the|) (meeting|conference|plenary session|document|documents|instructions|important speech|important speeches|important instructions)
抓手 | important lever / main means | (important|effective|powerful|main|strong) (hand grasp|hand grip|grasping hand|gripper|grabber|hand catcher|catcher)
出发点和落脚点 | starting point and ultimate goal | ~starting point and (the|) (foothold|footing|foot point|landing point|footing point)
狠抓 | press ahead with / take firm measures on | (ruthlessly|fiercely|viciously) (grasp|grab|catch); ~(firmly|earnestly|conscientiously|vigorously) grasp +(the|) (implementation|construction|production|safety|prevention)
两手抓 | place equal emphasis on both | "(two hands grasp|two hands catch|grasp with both hands)
回头看 | follow-up | ~look back +(inspection|inspections|supervision|special inspection)
保驾护航 | to safeguard / to support | ~(escort|escorting|convoy|convoying) (for|) +(the|) (economic development|high quality development|healthy development|high quality|innovation)
红头文件 | official document | red (head|headed|title|headline) (document|documents|file|files)
白皮书 | white paper | white (skin|cover) (book|books) -cover,covers
老大难 | long-standing, difficult | old (big|and big) difficult; old, big (and|) difficult
老百姓 | ordinary people | old hundred (surname|surnames|names)
父老乡亲 | fellow villagers / local people | father old (village|villagers|folks)
事业单位 | public institution | undertaking (unit|units); career units
便民服务 | public convenience | (convenient|convenience) people +(service|services|measure|measures)
地级市 | prefecture-level city | (land|ground) level (city|cities)
信访 | petition / public complaints | letter (visit|visits|visiting) +(bureau|office|work|system|department)
证照分离 | separation of permits from business licenses | (license|certificate|card|permit) (photo|photos|photograph) separation; separation of (the|) (certificate|certificates|license|licenses|card|cards) (and|from) (photo|photos|photograph|photographs)
双随机、一公开/双随机一公开 | random inspections by randomly selected inspectors with prompt release of results | (double|two|dual) (random|randoms|randomness),? (and|) one (open|opening|public|publicity|openness|disclosure)
亲清政商关系/亲清 | cordial and clean | (pro|kiss) (clear|qing|clean) +(political|politics|government|relationship)
网格化管理 | grid-based management | ~(meshing|latticed|lattice|meshed) management
枫桥经验 | Fengqiao model | maple bridge (experience|model)
河长制 | river chief system | river (long|length) system
失信被执行人 | person subject to enforcement for trust-breaking / dishonest judgment debtor | (dishonest|untrustworthy|faithless|discredited|trust breaking|lost trust) (executed person|executed persons|executed people|executor|executors|executee|executees|person executed|persons executed|people executed|person to be executed|persons to be executed|people being executed)
被执行人 | person subject to enforcement / judgment debtor | ?executed (person|persons|party|people); ?(person|persons) (to be|being) executed
双规 | shuanggui (detention by Party investigators) | ?double (regulation|regulations|rules)
中央巡视组/巡视组 | central inspection team | central (patrol|tour) (group|groups|team|teams)
挂职 | temporary post / secondment | (hanging|hang) (position|positions|job|jobs|duty) +(cadre|cadres|in|at|as|training|exercise)
基层 | primary-level / community-level | basic (layer|stratum) +(organization|organizations|cadre|cadres|party|unit|units|government)
网络强国 | cyber power / country with great cyber strength | (network|internet) (strong|powerful) (country|nation|state); cyber (strong|powerful) (country|nation)
制造强国 | manufacturing power / manufacturing powerhouse | manufacturing (strong|powerful) (country|nation|state)
网信办 | Cyberspace Administration | (network|net|web) (letter|letters|mail|trust) office; ?network information office
网信 | cyberspace / cyberspace affairs | (network|net) (letter|letters) +(work|system|department|departments|cause|undertaking|undertakings|enterprise|enterprises|industry|field)
铁军 | strong and loyal force / crack force | (network|cyber|cyberspace|propaganda|cadre|procuratorial|disciplinary inspection|discipline inspection|political and legal) iron (army|troops|force); ~iron army +(of|that is|with) (cadres|officials|party|political|loyal|faith); ?iron (army|armies|troops)
一国两制 | one country, two systems | one country (and|) two (system|regimes)
台胞证 | Mainland Travel Permit for Taiwan Residents | taiwan (compatriot|compatriots) (card|certificate|syndrome)
一带一路 | Belt and Road / Belt and Road Initiative | one (band|zone),? (and|) one (road|way|route|path); one belt,? (and|) one (way|path); all the way along (the|) belt
人类命运共同体 | community with a shared future for mankind / human community with a shared future | human (destiny|fate) (community|communities); community of human (destiny|fate)
`;
