/**
 * Public signs. The English is that of GB/T 30240, Guidelines for the use of English in public service areas (parts 1 to 10, 2013 to 2017), and
 * GB/T 10001, Public information graphical symbols. Most calques of this kind are a whole sign, or quoted as one. Form of the rows: see `index.ts`.
 */
export const SIGNS = `
小心地滑 | Caution: Wet Floor / Caution: Slippery Surface | (slip|slide|fall|landslip) and fall (down|) carefully; (careful|carefully) (landslip|landslide|slippery|slippy); "(carefully|careful) (slide|slip|slipping|fall|sliding|to slide|to slip|slippery|fall down); "(slide|slip|fall|slipping|landslide) (carefully|with care|down carefully); "be careful (to slip|to slide|slip|slide|slippery|the slippery); "take care to (slip|slide|fall)
开水间/开水房 | Hot Water Room / Boiled Water | open water (room|rooms|house); opened water (room|rooms)
小心碰头 | Mind Your Head | (carefully|careful|be careful to) (meet|bump|bang|knock|hit|touch) (your|the|) head -of; be mind your head; "(meet|bump|knock) (the|your|) head carefully
小心台阶 | Mind the Step / Watch Your Step | "(careful|carefully|be careful|be careful of|caution) (stair|stairs|step|steps|the stairs|the steps); careful stairs step
小心夹手 | Mind Your Hands / Watch Your Hand | (carefully|careful) (clip|clamp|pinch|crush|clamping|clip to) (your|the|) (hand|hands|fingers); "(be careful|be careful to|beware) (clip|clamp|pinch|clipping) (your|the|) (hand|hands)
当心触电 | Danger: High Voltage / Danger: Electric Shock Risk | (careful|carefully|be careful to|take care to) (get|have|take|) (an|) electric (shock|shocks) -hazard,hazards; "(careful|carefully) (electricity|electric|electric shock)
注意安全 | Caution / Safety First | pay attention to safe; "(attention|notice|note) (the|) (safe|safety|security)
请勿触摸 | Do Not Touch | please (not|no|not to) (touch|touching); "(not|no) (touch|to touch)
请勿吸烟/禁止吸烟 | No Smoking | please (not|not to) (smoke|smoking); "(forbid|prohibit|forbidden|prohibited) (smoking|smoke|to smoke)
请勿拍照/禁止拍照 | No Photography | please not (take|taking|make) (photo|photos|picture|pictures|photograph|photographs); "(forbid|prohibit) (to|) (take|taking) (photo|photos|picture|pictures)
请勿停车/禁止停车 | No Parking | please not (park|parking|stop); "(forbid|prohibit) (to|) (park|parking|stop the car|stopping)
请勿打扰 | Do Not Disturb | please (not|no) (disturb|disturbing|trouble|bother); "(please|) don't (disturbing|bothering)
请勿乱扔垃圾 | No Littering | please not (litter|throw|throwing|littering); (please|) (do not|don't|don’t|not) (throw|lost|throw away) (rubbish|garbage|litter|trash) (everywhere|disorderly|confusedly|in disorder|at random)
请勿踩踏/请勿践踏 | Keep Off the Grass | please not (step|stepping|trample|tread|treading|stamp|step on|trample on); (little|small|tender|young) grass (is|are) (sleeping|smiling|dreaming|slumbering|resting)
请勿随地吐痰/禁止吐痰 | No Spitting | please not (spit|spitting); (do not|don't|don’t|no|forbid|forbid to) (spit|spitting) everywhere
请勿攀爬/禁止攀登 | No Climbing | please not (climb|climbing); "(forbid|prohibit) (to|) (climb|climbing)
请勿入内/禁止入内 | No Entry / No Admittance | please not (enter|entering|come in|go in); "(forbid|prohibit|forbidden) (to|) (enter|entering|come in)
请勿倚靠 | Do Not Lean on Door / Stand Clear of the Door | please not (lean|leaning|depend|rely); "(not|don't|don’t) (lean on door|depend on)
请勿饮食 | No Food or Drinks | please not (eat|eating|drink|drinking|diet)
闲人免进 | Staff Only / No Admittance | (idlers|idler|loafers|idle people|idle person|idle man|idle men|idle personnel|leisure people) (keep out|stay out|no entry|not enter|not to enter|free to enter|stay away|avoid entering|do not enter|are not allowed)
旅客止步/游客止步/顾客止步 | Staff Only | (passenger|tourist|visitor|guest|customer) stop (step|steps); "(passengers|tourists|visitors|guests|customers|passenger|tourist|visitor|guest|customer) (stop|stops|halt|stop here)
残疾人卫生间/残疾人 | Accessible Toilet | (deformed|deformity|crippled|cripple|disability) (man|men|person|people|man's|man’s|) (toilet|end place|washroom|lavatory|restroom)
无障碍 | accessible | (no obstacle|without obstacle|non obstacle) +(facility|facilities|toilet|elevator|channel|passage)
安全出口 | Exit / Emergency Exit | "(safe|safety|security) (export|exports|outlet|exit)
紧急出口 | Emergency Exit | "(emergent|urgent|emergency) (export|exports|mouth)
售票处 | Ticket Office / Tickets | (sell|selling) (ticket|tickets) (place|office|department|window|point); "(sale|sell) (ticket|tickets)
失物招领 | Lost and Found | lost (thing|things|object|objects|article|articles) (recruit|recruiting|recruitment|collar|recruits|advertise)
存包处/寄存处 | Left Luggage / Luggage Deposit | (save|saving|deposit|depositing|exist|existing) (the|) (bag|bags|package|packages|packet) (place|office|department)
母婴室 | Baby Care Room / Nursing Room | ~(maternal and infant|maternal infant|mother infant) (room|rooms)
收银台 | Cashier | (collect|receive|collecting|receiving|accept|closing|income) silver (table|desk|counter|platform|stage|taiwan)
温馨提示 | Note / Reminder | (warm|sweet) (prompt|prompts|reminder|reminders); "(warm|sweet) (tip|tips|hint|hints|notice)
谢谢合作 | Thank You for Your Cooperation | (thanks|thank) (cooperation|cooperate|cooperating); thank you (cooperation|cooperate); thanks for your cooperate
欢迎光临 | Welcome | welcome (your|the) (presence|light|gracious presence|patronage); "welcome (coming|light|to the light)
营业时间 | Opening Hours / Business Hours | (do|doing) business (time|times|hours); "(business|trade|trading) time
暂停服务 | Temporarily Out of Service | "(pause|suspend|time out|stop) (service|services|the service)
人工服务/人工客服 | staffed service / operator assistance | artificial (customer|) (service|services) -animal,animals
高峰期 | peak / rush | high peak +(period|hour|hours)
一米线 | One-Metre Line: Please Wait Behind the Line | outside (the|a|of) (one|1|rice) (meter|metre) line; (outside|behind) (the|a|) (rice flour|rice) (noodle|noodles|line)
老弱病残孕专座/老弱病残 | Priority Seat / Courtesy Seat | (old|aged|elderly),? (weak|infirm),? (sick|ill),? (disabled|and disabled|residual|deformed|crippled|handicapped|and pregnant)
游客须知/旅客须知/顾客须知 | Notice to Visitors / Notice to Passengers | "(tourist|tourists|visitor|visitors|passenger|passengers|guest|guests|customer|customers) (must know|must knows|should know|need to know|needs to know|to know|have to know)
消防栓/消火栓 | Fire Hydrant | fire (bolt|cock) +(box|boxes|cabinet)
灭火器 | Fire Extinguisher | (destroy fire|put out fire) (device|equipment|implement)
禁止明火/严禁烟火 | No Open Flame / No Smoking or Open Flames | "(strictly|) (forbid|forbidden|prohibit|prohibited) (fireworks|firework|smoke and fire|pyrotechnics)
请保持安静 | Quiet Please | please keep (quite|the quiet|quietness); "keep quite
节约用水 | Please Save Water | "(thrift|economize|saving|frugal|economical) (use|using|with) water; "economize on the use of water please
请排队等候 | Please Line Up / Please Queue | please (line|queue|row) (up|) (wait|waiting); "row team wait
`;
