/**
 * Words people say many times over: sounds, interjections, calls, cheers, words of emphasis, and dummy text. Drawn up by hand.
 */
const PLAYFUL = `
ha hah haha hahaha he hehe hee ho hoho hmm hm mm mmm uh um er ah aah oh ooh ow ouch oops wow whoa yay yeah yea yep yes yup no nope nah nay na
la lala ta da dada do doo dum dee di tra fa so sol re mi ti bop bang boom pow wham thump thud crash clang clank click clack clap tap tick tock
tik tok knock ding dong dang ring beep bleep boop buzz bzz hum drip drop splash splish plop pop snap crackle crack creak squeak chug choo puff huff
toot honk vroom zoom whoosh swish woof bark bow arf meow miaow mew purr moo baa oink quack cluck cock doodle cheep chirp tweet caw coo cuckoo hoot
roar growl hiss ribbit croak neigh hee haw cha rat tat tut tsk shh sh shush hush psst boo hoo waah wah sob sniff zzz yum nom yuck ugh eek eh hey hi hello
bye goodbye ciao please wait stop go run come help look listen faster quick quickly hurry now here there where why what who when how more again never
ever forever always up down left right in out on off round roll row push pull kick jump fight go hip hurrah hooray bravo encore goal
blah bla yada etc very really so too much many far way long well good great true dear okay ok fine right holy hallelujah amen lord god om
mother mommy mummy mama mom mum mam daddy dad papa baby honey love kill kiss money work test testing foo bar baz spam buffalo ditto null
nil none true false na nan todo tbd pass fail lorem ipsum sir captain cheers thanks thank you sorry dig buy sell long live hare krishna rama
one two three four five
`;

const SET: ReadonlySet<string> = new Set(PLAYFUL.split(/\s+/).filter(Boolean));

/** Characters Chinese and Japanese write in long rows: laughter, cries, sounds, and marks for omission. */
const PLAYFUL_CHARACTERS =
  '哈呵嘿嘻嘎啊呀哇哦噢喔嗯唔呜嗷汪喵咩咯咕叮当咚咣砰嘣轰隆滴嘀嗒答哒啦唰哗呼嘘嘟呐好是对不快冲加油顶赞ーwｗはハあア一二三';

/** Whether a word (in lower case) or a character is one of those. */
export const isPlayful = (word: string): boolean => SET.has(word) || (word.length === 1 && PLAYFUL_CHARACTERS.includes(word));

/** Words that join a word to itself in fixed phrases: `more and more`, `step by step`, `day after day`. */
export const JOINING: ReadonlySet<string> = new Set('and or by after upon to for over in against on of with'.split(' '));
