// Written by tools/public-suffixes.mjs from tldts-icann 7.4.16; do not edit.
//
// This file is derived from the ICANN section of the Public Suffix List (publicsuffix.org) and is subject to the terms
// of the Mozilla Public License, v. 2.0. If a copy of the MPL was not distributed with this file, you can obtain one at
// https://mozilla.org/MPL/2.0/.

/** Labels that many top-level domains have in common, written below as A, B, C and so on. */
export const COMMON_LABELS =
  'org net com gov edu mil k12 lib info co cc ac biz * name gob nom int asso coop pro sch web med or store';

/** Public suffixes of more than one label, as `parents:labels;`; capitals stand for common labels. */
export const PUBLIC_SUFFIXES = `
ac al ba iq kg kz sy to vc ye:ABCDEF; ac.at:sth; ae:ABDFJLV; aero:accident-investigation accident-prevention aerobatic
aeroclub aerodrome agents air-surveillance air-traffic-control aircraft airline airport airtraffic ambulance
association author ballooning broker caa cargo catering certification championship charter civilaviation club
conference consultant consulting control council crew design dgca educator emergency engine engineer entertainment
equipment exchange express federation flight freight fuel gliding government groundhandling group hanggliding
homebuilt insurance journal journalist leasing logistics magazine maintenance marketplace media microlight modelling
navigation parachuting paragliding passenger-association pilot press production recreation repbody res research
rotorcraft safety scientist services show skydiving software student taxi trader trading trainer union workinggroup
works; af bh bm bn bs bt gr kh lb lr mo ms sb sc sg sl ws:ABCDE; ag:ABCJQ; ai:ABC off; aichi.jp akita.jp aomori.jp
chiba.jp ehime.jp er fk fukui.jp fukuoka.jp fukushima.jp gifu.jp gunma.jp hiroshima.jp hokkaido.jp hyogo.jp ibaraki.jp
ishikawa.jp iwate.jp jm kagawa.jp kagoshima.jp kanagawa.jp kochi.jp kumamoto.jp kyoto.jp mie.jp miyagi.jp miyazaki.jp
mm nagano.jp nagasaki.jp nara.jp niigata.jp nom.br np oita.jp okayama.jp okinawa.jp osaka.jp pg saga.jp saitama.jp
sch.uk shiga.jp shimane.jp shizuoka.jp tochigi.jp tokushima.jp tokyo.jp tottori.jp toyama.jp wakayama.jp yamagata.jp
yamaguchi.jp yamanashi.jp:N; ak.us al.us ar.us as.us az.us ca.us co.us ct.us dc.us fl.us ga.us gu.us ia.us id.us il.us
in.us ks.us ky.us la.us ma.us md.us me.us mn.us mo.us mt.us nc.us ne.us nh.us nj.us nm.us nv.us ny.us oh.us ok.us
or.us pa.us pr.us sc.us tn.us tx.us ut.us va.us vi.us vt.us wa.us wi.us wy.us:GHK; am:ABCJ commune; ao:ADEJ ed gv it
og pb; ar:ABCDEFPRT bet musica mutual seg senasa tur; as bf cd cx cz ie lt mr nc.tr pw sx tl:D; at:JLY gv; au:ABCDE
act asn conf id nsw nt oz qld sa tas vic wa; aw:C; az:ABCDEFIJMORU pp; bb:ABCDEIJMZ tv; bd:ABCDEFIJLV ai id it tv;
be:L; bg:0 1 2 3 4 5 6 7 8 9 a b c d e f g h i j k l m n o p q r s t u v w x y z; bi:ACEJY; bj:ABCEIJ africa agro
architectes assur avocats eco econo loisirs money ote restaurant resto tourism univ; bo:ABCEFIPRW academia agro arte
blog bolivia ciencia cooperativa democracia deporte ecologia economia empresa ia indigena industria medicina
movimiento musica natural nombre noticias patria plurinacional politica profesional pueblo revista salud tecnologia
tksat transporte tv wiki; br:ABCDEFTUX 9guacu abc adm adv agr aju am anani aparecida api app arq art ato b barueri
belem bet bhz bib bio blog bmd boavista bsb campinagrande campinas caxias cim cng cnt contagem coz cri cuiaba curitiba
def des det dev ecn eco emp enf eng esp etc eti far feira flog floripa fm fnd fortal fot foz fst g12 geo ggf goiania
gru ia imb ind inf jab jampa jdf joinville jor jus leg leilao lel log londrina macapa maceio manaus maringa mat morena
mp mus natal niteroi not ntr odo ong osasco palmas poa ppg psc psi pvh qsl radio rec recife rep ribeirao rio riobranco
riopreto salvador sampa santamaria santoandre saobernardo saogonca seg sjc slg slz social sorocaba srv taxi tc tec teo
the tmp trd tur tv udi vet vix vlog wiki xyz zlg; bw:ABDJL; by:CDF of; bz dm gy lc:ABCDEJ; ca:ab bc gc mb nb nf nl ns
nt nu on pe qc sk yk; ci:ABCEJLRSY aéroport ed go gouv; ck:N !www; cl:DFJP; cm:BCDJ; cn:ABCDEFL ah bj cq fj gd gs gx
gz ha hb he hi hk hl hn jl js jx ln mo nm nx qh sc sd sh sn sx tj tw xj xz yn zj 公司 網絡 网络; co.im:ltd plc; co:ABCDEFQ;
cr:JLY ed fi go sa; cu:ABCEP inf nat; cv:ABCER id nome publ; cw fm ky mt vu:ABCE; cy:ABCDFLMU ekloges ltd press tm;
de.us wv.us:K; do:ABCDEFPW art sld; dz:ABCDES art pol soc tm; ec:ABCDEFGIPUX abg adm agron arqt art bar chef cont cpa
cue dent dgn disco doc eng esm fin fot gal gye ibr lat loj mktg mon ntr odont prof psic psiq pub rio rrpp sal tech tul
tur uio vet xxx; edu.au:act catholic nsw nt qld sa tas vic wa; ee:ACDEHX aip fie pri riik; eg:ABCDEFILO eun me sci
sport tv; es:ACEPQ; et:ABCDEIMO; fi:aland; fj:ABCDEFILMOU id; fr:CQS avoues cci gouv greta huissier-justice prd tm;
gd:DE; ge:ABCDE cyb llc online pvt school tnx; gg je:ABJ; gh:ABCDEFM; gi:ACDE ltd mod; gl:ABCEJ; gn:ABCDEL; gov.au:qld
sa tas vic wa; gov.br:L al am ap ba ce df es go ma mg ms mt pa pb pe pi pr rj rn ro rr rs sc se sp to; gov.pl:ap griw
ic is kmpsp konsulat kppsp kwp kwpsp mup mw oia oirm oke oow oschr oum pa pinb piw po pr psp psse pup rzgw sa sdn sko
so sr starostwo ug ugim um umig upow uppo us uw uzs wif wiih winb wios witd wiw wkz wsa wskr wsse wuoz wzmiuw zp
zpisdn; gp:ABCES mobi; gt:ABCEFP ind; gu:ABCDEIW guam; hi.us ri.us sd.us:HK; hk:ABCDE idv 个人 個人 公司 政府 敎育 教育 箇人 組織 組织
網絡 網络 组織 组织 网絡 网络; hn:ABCEFP; hr:CO from iz; ht:ABCEISTUX adult art firm gouv perso pol rel shop; hu:AIJ 2000 agrar
bolt casino city erotica erotika film forum games hotel ingatlan jogasz konyvelo lakas media news priv reklam sex shop
sport suli szex tm tozsde utazas video; id:BFJLMVWY ai desa go kop my ponpes ᬩᬮᬶ; il:ABDGJL idf muni; im:ABCJL tt tv;
in:ABCDEFIJLMRTU 5g 6g aero ai alumni am bank bihar business ca cn cs delhi dr er fin firm gen gujarat ind internet io
me nic pg post res school travel tv ub uk up us; int:eu; io tm:ABCDEFJQ; ir:ABDJLV id ايران ایران; it:DEJY abr abruzzo
ag agrigento al alessandria alto-adige altoadige an ancona andria-barletta-trani andria-trani-barletta
andriabarlettatrani andriatranibarletta ao aosta-valley aosta aostavalley aoste ap aq ar arezzo ascoli-piceno
ascolipiceno asti at av avellino ba balsan-sudtirol balsan-suedtirol balsan-südtirol balsan bari barletta-trani-andria
barlettatraniandria bas basilicata belluno benevento bergamo bg bi biella bl bn bo bologna bolzano-altoadige bolzano
bozen-sudtirol bozen-suedtirol bozen-südtirol bozen br brescia brindisi bs bt bulsan-sudtirol bulsan-suedtirol
bulsan-südtirol bulsan bz ca cagliari cal calabria caltanissetta cam campania campidano-medio campidanomedio
campobasso carbonia-iglesias carboniaiglesias carrara-massa carraramassa caserta catania catanzaro cb ce cesena-forli
cesena-forlì cesenaforli cesenaforlì ch chieti ci cl cn como cosenza cr cremona crotone cs ct cuneo cz dell-ogliastra
dellogliastra emilia-romagna emiliaromagna emr en enna fc fe fermo ferrara fg fi firenze florence fm foggia
forli-cesena forlicesena forlì-cesena forlìcesena fr friuli-v-giulia friuli-ve-giulia friuli-vegiulia
friuli-venezia-giulia friuli-veneziagiulia friuli-vgiulia friuliv-giulia friulive-giulia friulivegiulia
friulivenezia-giulia friuliveneziagiulia friulivgiulia frosinone fvg ge genoa genova go gorizia gr grosseto
iglesias-carbonia iglesiascarbonia im imperia is isernia kr la-spezia laquila laspezia latina laz lazio lc le lecce
lecco li lig liguria livorno lo lodi lom lombardia lombardy lt lu lucania lucca macerata mantova mar marche
massa-carrara massacarrara matera mb mc me medio-campidano mediocampidano messina mi milan milano mn mo modena mol
molise monza-brianza monza-e-della-brianza monza monzabrianza monzaebrianza monzaedellabrianza ms mt na naples napoli
no novara nu nuoro og ogliastra olbia-tempio olbiatempio oristano ot pa padova padua palermo parma pavia pc pd pe
perugia pesaro-urbino pesarourbino pescara pg pi piacenza piedmont piemonte pisa pistoia pmn pn po pordenone potenza
pr prato pt pu pug puglia pv pz ra ragusa ravenna rc re reggio-calabria reggio-emilia reggiocalabria reggioemilia rg
ri rieti rimini rm rn ro roma rome rovigo sa salerno sar sardegna sardinia sassari savona si sic sicilia sicily siena
siracusa so sondrio sp sr ss su sud-sardegna sudsardegna suedtirol sv südtirol ta taa taranto te tempio-olbia
tempioolbia teramo terni tn to torino tos toscana tp tr trani-andria-barletta trani-barletta-andria
traniandriabarletta tranibarlettaandria trapani trentin-sud-tirol trentin-sudtirol trentin-sued-tirol
trentin-suedtirol trentin-süd-tirol trentin-südtirol trentino-a-adige trentino-aadige trentino-alto-adige
trentino-altoadige trentino-s-tirol trentino-stirol trentino-sud-tirol trentino-sudtirol trentino-sued-tirol
trentino-suedtirol trentino-süd-tirol trentino-südtirol trentino trentinoa-adige trentinoaadige trentinoalto-adige
trentinoaltoadige trentinos-tirol trentinostirol trentinosud-tirol trentinosued-tirol trentinosuedtirol
trentinosüd-tirol trentinosüdtirol trentinsud-tirol trentinsudtirol trentinsued-tirol trentinsuedtirol
trentinsüd-tirol trentinsüdtirol trento treviso trieste ts turin tuscany tv ud udine umb umbria urbino-pesaro
urbinopesaro va val-d-aosta val-daosta vald-aosta valle-aosta valle-d-aosta valle-daosta valleaosta valled-aosta
valledaosta vallee-aoste vallee-d-aoste valleeaoste valleedaoste vallée-aoste vallée-d-aoste valléeaoste valléedaoste
vao varese vb vc vda ve ven veneto venezia venice verbania verbano-cusio-ossola vercelli verona vi vibo-valentia
vibovalentia vicenza viterbo vr vs vt vv; jo:ABCDEFV agri ai eng fm per phd tv; jp:JLY ad aichi akita aomori chiba ed
ehime fukui fukuoka fukushima gifu go gr gunma hiroshima hokkaido hyogo ibaraki ishikawa iwate kagawa kagoshima
kanagawa kochi kumamoto kyoto lg mie miyagi miyazaki nagano nagasaki nara ne niigata oita okayama okinawa osaka saga
saitama shiga shimane shizuoka tochigi tokushima tokyo tottori toyama wakayama yamagata yamaguchi yamanashi 三重 京都 佐賀
兵庫 北海道 千葉 和歌山 埼玉 大分 大阪 奈良 宮城 宮崎 富山 山口 山形 山梨 岐阜 岡山 岩手 島根 広島 徳島 愛媛 愛知 新潟 東京 栃木 沖縄 滋賀 熊本 石川 神奈川 福井 福岡 福島 秋田 群馬 茨城 長崎 長野
青森 静岡 香川 高知 鳥取 鹿児島; k12.ma.us:chtr paroch pvt; kawasaki.jp kitakyushu.jp kobe.jp nagoya.jp sapporo.jp sendai.jp
yokohama.jp:N !city; ke:IJLY go me mobi ne sc; ki nr:ABCDEIM; km:ACDEFQST ass gouv medecin notaires pharmaciens prd
presse tm veterinaire; kn:ABDE; kp:ACDE rep tra; kr:FJLY ai busan chungbuk chungnam daegu daejeon es gangwon go
gwangju gyeongbuk gyeonggi gyeongnam hs incheon io it jeju jeonbuk jeonnam kg me ms ne pe re sc seoul ulsan; kw:ABCDE
emb ind; la:ABCDEIR per; lk:ABCDELRVW assn grp hotel ltd ngo soc; ls:ABDEIJLM sc; lv:ABCDEF asn conf id; ly:ABCDEVX id
plc; ma:ABDJL press; mc:S tm; me:ABDEJL its priv; mg:ACDEFJQ prd; mi.us:GHK ann-arbor cog dst eaton gen mus tec
washtenaw; mk:ABCDEO inf; ml:ABCDEILS art gouv inst pr presse; mn:ADE; ms.us:GK; mu:ABCDJLY; mv:ABCDEFIMORTU aero
museum; mw:ABCDEJLMRT; mx:ABCEP; my:ABCDEFMO; mz:ABDEFJL adv; na:ABCDJ alt; nc:QS; nf:BCIWZ arts firm other per rec;
ng:ABCDEFOV i mobi; ni:ABCEFIJLMPQRW in; no:F aa ah al alta amli amot arna aure berg bodo bokn bu dep eid etne fet fhs
fla fm fusa gol gran grue ha herad hl hm hof hol hole idrett ivgu kommune kvam leka lier lom lund moss mr museum nl nt
odda of ol osen oslo oyer priv rade rana re rl roan rost sel sf ski sola st stat sula sund tana time tinn tm tr va
vaga vang vega vf vgs vik voss; nz:ABFJL cri geek gen govt health iwi kiwi maori māori parliament school; om:ABCDEJUX
museum; pa:ABCELPQX abo ing sld; pe:ABCEFPQ; pf:ACE; ph:ABCDEF i ngo; pk:ABCDELMPW fam gkp gog gok gop gos;
pl:ABCDEFIMQ agro aid atm augustow auto babia-gora bedzin beskidy bialowieza bialystok bielawa bieszczady boleslawiec
bydgoszcz bytom cieszyn czeladz czest dlugoleka elblag elk glogow gmina gniezno gorlice grajewo gsm ilawa jaworzno
jelenia-gora jgora kalisz karpacz kartuzy kaszuby katowice kazimierz-dolny kepno ketrzyn klodzko kobierzyce kolobrzeg
konin konskowola kutno lapy lebork legnica lezajsk limanowa lomza lowicz lubin lukow mail malbork malopolska mazowsze
mazury media miasta mielec mielno mragowo naklo nieruchomosci nowaruda nysa olawa olecko olkusz olsztyn opoczno opole
ostroda ostroleka ostrowiec ostrowwlkp pc pila pisz podhale podlasie polkowice pomorskie pomorze powiat priv
prochowice pruszkow przeworsk pulawy radom rawa-maz realestate rel rybnik rzeszow sanok sejny sex shop sklep skoczow
slask slupsk sos sosnowiec stalowa-wola starachowice stargard suwalki swidnica swiebodzin swinoujscie szczecin
szczytno szkola targi tarnobrzeg tgory tm tourism travel turek turystyka tychy ustka walbrzych warmia warszawa waw
wegrow wielun wlocl wloclawek wodzislaw wolomin wroclaw zachpomor zagan zarow zgora zgorzelec; pn:ABDEJ; pr:ABCDEILMOU
est isla prof; pro:X aaa aca acct avocat bar cpa eng jur law recht; ps:ABCDE plo sec; pt:ABCDER nome publ; py:ABCDEFT;
qa:ABCDEFOV; re:CS; ro:ACIQZ arts firm nt rec tm www; rs:ADEJL in; rw:ABDFJLT; sa:ABCDEVX pub; sd:ABCDEIX tv; se:AL a
b bd brand c d e f fh fhsk fhv g h i k komforb kommunalforbund komvux l lanbib m n naturbruksgymn o p parti pp press r
s t tm u w x y z; sh:ABCDF; sk:A; sn:ACE art gouv univ; so:ABCDE me; ss:ABCDEJMV me; st:ABCEFJZ consulado embaixada
principe saotome; sv:ACEP red; sz:AJL; th:BJLY go in mi; tj:ABCDEFJMORW go nic test; tn:ABCDI ens fin ind intl mincom
nat perso tourism; tr:ABCDEFGIMOW av bbs bel dr gen kep nc pol tel tsk tv; tt:ABCDEFIJMOU; tw:ABCDEF club ebiz game
idv; tz:FIJLY go hotel me mobi ne sc tv; ua:ABCDE cherkassy cherkasy chernigov chernihiv chernivtsi chernovtsy ck cn
cr crimea cv dn dnepropetrovsk dnipropetrovsk donetsk dp if in ivano-frankivsk kh kharkiv kharkov kherson khmelnitskiy
khmelnytskyi kiev kirovograd km kr kropyvnytskyi krym ks kv kyiv lg lt lugansk luhansk lutsk lv lviv mk mykolaiv
nikolaev od odesa odessa pl poltava rivne rovno rv sb sebastopol sevastopol sm sumy te ternopil uz uzhgorod uzhhorod
vinnica vinnytsia vn volyn yalta zakarpattia zaporizhzhe zaporizhzhia zhitomir zhytomyr zp zt; ug:ACDEFJLY go ne sc
us; uk:ABDJL ltd me nhs plc police; us:JY ak al ar as az ca ct dc de dni fl ga gu hi ia id il in isa ks ky la ma md me
mi mn mo ms mt nc nd ne nh nj nm nsn nv ny oh ok pa pr ri sc sd tn tx ut va vi vt wa wi wv wy; uy:ABCEF gub; uz:ABCJ;
ve:ABCDEFIJPQRWZ arts bib e12 emprende firm ia rar rec tec; vg:E; vi:ABCGJ; vn:ABCDEILMORU ai angiang bacgiang backan
baclieu bacninh baria-vungtau bentre binhdinh binhduong binhphuoc binhthuan camau cantho caobang daklak daknong danang
dienbien dongnai dongthap gialai hagiang haiduong haiphong hanam hanoi hatinh haugiang health hoabinh hue hungyen id
io khanhhoa kiengiang kontum laichau lamdong langson laocai longan namdinh nghean ninhbinh ninhthuan phutho phuyen
quangbinh quangnam quangngai quangninh quangtri soctrang sonla tayninh thaibinh thainguyen thanhhoa thanhphohochiminh
thuathienhue tiengiang travinh tuyenquang vinhlong vinhphuc yenbai; za:ABDEFJLQW agric alt grondar law ngo nic nis
school tm; zm:ABCDEFIJLMV; zw:ADFJL; срб:ак обр од орг пр упр; ישראל:אקדמיה ישוב ממשל צהל; ไทย:ทหาร ธุรกิจ รัฐบาล
ศึกษา องค์กร เน็ต; 香港:個人 公司 政府 教育 組織 網絡
`;
