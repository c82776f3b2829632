/**
 * Education, health, culture, daily life and food. The English is that of the Reports on the Work of the Government, of “Keywords to Understand
 * China”, of China Daily and Xinhua, and for dishes of “Enjoy Culinary Delights: A Chinese Menu in English” (Beijing Municipal Foreign Affairs
 * Office, 2012). Form of the rows: see `index.ts`.
 */
export const SOCIETY = `
三好学生 | outstanding student / merit student | ?three good (student|students); "three good (student|students)
双减 | Double Reduction | double (minus|subtraction|subtractions) +policy; "double (minus|subtraction)
双一流 | Double First-Class | double first (rate|flow|stream) +(construction|university|universities|discipline|initiative|plan)
留守儿童 | left-behind children | (leftover|left over) children
空巢老人 | elderly people living alone / empty nesters | ?empty nest (old|elderly|aged) (people|man|men|person|persons)
春运 | Spring Festival travel rush | ?spring (transport|transportation|movement)
三甲 | Grade A tertiary / top-tier | (three|third|3) (armor|armour|nail) +(hospital|hospitals); ~3 a (class|) +(hospital|hospitals)
新冠肺炎/新冠病毒/新冠疫情/新冠疫苗/新冠 | COVID-19 / novel coronavirus | new (crown|coronary|crowns) (pneumonia|virus|viruses|disease); new (crown|coronary) +(epidemic|epidemics|vaccine|vaccines|pandemic|infection|infections|outbreak|patient|patients)
动态清零 | dynamic zero-COVID | dynamic (clearing|clear|cleaning) (zero|to zero|of zero); dynamic (zero clearing|zero clear|zeroing) +(policy|strategy|approach|general)
方舱医院/方舱 | makeshift / fangcang | (square cabin|ark cabin) +(hospital|hospitals)
非遗/非物质文化遗产 | intangible cultural heritage | non (legacy|heritage|left) +(inheritor|inheritors); ~(non material|nonmaterial) cultural (heritage|legacy)
山寨 | copycat / knock-off | (mountain village|mountain stronghold|mountain fortress) +(mobile phone|mobile phones|cell phone|cell phones|phone|phones|mobile|machine|machines)
打酱油 | just pass by | (hit|beat|fight|play) (the|) soy sauce
吃瓜群众 | onlookers | (melon eating|eat melon|eating melon|eat melons|eating melons) (masses|crowd|crowds|people|audience|public|mass)
坐月子 | postpartum confinement | "(sit|sitting) (the|) (moon|month)
人山人海 | huge crowds of people | people mountain,? (and|) people sea; (people|person) (mountains|mountain),? (people|person) (seas|sea)
好好学习，天天向上/好好学习 | study hard and make progress every day | good good (study|studying),? day day up
一次性用品/一次性 | disposable | (a|one) time sex +(thing|things|article|articles|supplies|cup|cups|item|items|product|products|goods|use)
上山下乡 | going to the countryside / working in the countryside | up (to|) the mountains? and down (to|) the (village|villages|countryside)
铁饭碗 | secure job / “iron rice bowl” | iron (meal|dinner) bowl
小康社会 | moderately prosperous society | small (health|well off|wealthy) society; little (well off|healthy) society
夫妻肺片 | Sliced Beef and Ox Tongue in Chili Sauce | (husband and wife|couple|couple's|couple’s|couples|man and wife|husband wife) (lung|lungs) (slice|slices|piece|pieces|tablet|tablets)
麻婆豆腐 | Mapo Tofu | (bean curd|beancurd|tofu) made by (a|) (pock marked|pockmarked|pock) (woman|old woman|lady); (pock marked|pockmarked|hemp) (old|) (woman|granny|grandma|grandmother|lady|mother in law|mother) (bean curd|beancurd|tofu)
童子鸡 | spring chicken | chicken without (sex|sexual life|sexual experience|a sex life)
四喜丸子 | Braised Pork Balls in Gravy Sauce | four (glad|joyful) (meat|) (ball|balls); four happy (meat|) pills
红烧狮子头 | Stewed Pork Ball in Brown Sauce | red (burned|burnt|burning|burn) lion('s|’s|) (head|heads); (burned|burnt) lion('s|’s|) (head|heads)
红烧 | braised | red (burned|burnt|burn|burning) +(meat|pork|fish|beef|lamb|mutton|eggplant|eggplants|rib|ribs|spareribs|tofu|chicken|duck)
鱼香肉丝/鱼香 | Yu-Shiang Shredded Pork / Shredded Pork with Garlic Sauce | fish (smell|smelling|smelled|odor|odour) (pork|meat|shredded pork|shredded meat|eggplant)
口水鸡 | Steamed Chicken with Chili Sauce | (saliva|slobber|slobbering) (chicken|chickens)
宫保鸡丁 | Kung Pao Chicken | (government|palace|palace guard) (abuse|protect|explode|insurance) (chicken|chicken dice|diced chicken)
蚂蚁上树 | Sautéed Vermicelli with Spicy Minced Pork | ?ants (climbing|climb|climbing up|up|on) (a|the|) (tree|trees)
回锅肉 | Twice-cooked Pork / Sautéed Sliced Pork with Pepper and Chili | (return|returning|back|back to) (to|) (the|) (pot|wok|pan) (meat|pork)
`;
