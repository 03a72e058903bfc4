// What is called by a name and is nobody, written by hand from general knowledge, in lower case. What is a frequent name of people as
// well (Julio, Down, Graves, Vera) is left out.

/** Medicines as they are sold in Norway and their substances, diseases called after people, brands, formats of files, abbreviations in notes. */
export const thingsWithNames = `
oppg oppgang sørsia nordsia østsia vestsia paracet paracetamol ibux ibuprofen naproxen diklofenak voltaren voltarol aspirin albyl-e dispril pinex paralgin globoid fanalgin panodil alvedon ipren
tramadol nobligan tramagetic oxycontin oxynorm oksykodon targiniq dolcontin morfin fentanyl durogesic norspan temgesic suboxone subutex buvidal metadon
methadone ketorax naltrekson nalokson antabus campral sobril vival valium stesolid oksazepam diazepam alprazolam xanor xanax rivotril klonazepam iktorivil
imovane zopiklon stilnoct zolpidem apodorm mogadon melatonin circadin vallergan truxal truxaletten phenergan atarax nozinan quetiapin kvetiapin seroquel
zyprexa olanzapin risperdal risperidon abilify aripiprazol leponex klozapin clozapine haldol haloperidol cisordinol fluanxol trilafon latuda reagila invega
xeplion solian zeldox litium lithionit lamictal lamotrigin orfiril depakine valproat tegretol karbamazepin trileptal keppra topimax topiramat neurontin
gabapentin lyrica pregabalin cipralex escitalopram citalopram cipramil zoloft sertralin fontex fluoksetin prozac seroxat paroksetin efexor venlafaksin
cymbalta duloksetin remeron mirtazapin wellbutrin zyban bupropion valdoxan brintellix voxra sarotex amitriptylin noritren tolvon anafranil ritalin concerta
medikinet equasym metylfenidat strattera atomoksetin elvanse aduvanz attentin dexedrine intuniv modiodal modafinil levaxin tyroksin euthyrox liothyronin
thyroxin novorapid lantus tresiba toujeo humalog insulin metformin glucophage jardiance forxiga ozempic wegovy victoza saxenda mounjaro trulicity januvia
lipitor atorvastatin simvastatin zocor crestor rosuvastatin selo-zok metoprolol bisoprolol atenolol propranolol inderal norvasc amlodipin ramipril enalapril
renitec losartan cozaar atacand kandesartan valsartan diovan micardis burinex furix lasix furosemid esidrex spironolakton aldactone marevan warfarin eliquis
xarelto pradaxa lixiana plavix klopidogrel fragmin klexane nitroglycerin imdur digoxin lanoxin cordarone nexium esomeprazol omeprazol losec somac pantoprazol
lanzo zantac gaviscon movicol laxoberal duphalac imodium loperamid afipran metoklopramid ventoline ventolin salbutamol symbicort seretide spiriva pulmicort
flutide bricanyl airomir singulair relvar prednisolon prednison medrol kortison dexametason cortison betnovat locoid elidel protopic xyzal zyrtec cetirizin
aerius kestine clarityn loratadin livostin nasonex otrivin zymelin apocillin penicillin imacillin amoksicillin dicloxacillin ery-max erytromycin azitromax
azitromycin doksycyklin doxylin vibramycin selexid pivmecillinam furadantin trimetoprim bactrim ciprofloxacin ciproxin dalacin klindamycin flagyl metronidazol
keflex zinnat aciklovir valtrex tamiflu humira enbrel remicade inflectra simponi cimzia stelara cosentyx entyvio metotreksat methotrexate salazopyrin arava
plaquenil imurel azatioprin cellcept sandimmun prograf rituximab mabthera tysabri gilenya tecfidera aubagio copaxone avonex ocrevus aimovig ajovy emgality
botox imigran sumatriptan maxalt relpax zomig imitrex sinemet madopar stalevo azilect sifrol requip aricept donepezil exelon ebixa memantin alendronat fosamax
prolia aclasta calcigran nycoplus duroferon niferex behepan triobe folsyre vagifem ovesterin estradot activelle trisekvens microgynon loette oralcon cerazette
nuvaring mirena implanon nexplanon depo-provera nebido testogel clomid letrozol tamoxifen arimidex herceptin zoladex xtandi zytiga keytruda opdivo glivec
revlimid viagra cialis sildenafil omnic avodart vesicare betmiga oxis tavegyl naproksen baklofen lioresal sirdalud saroten somadril catapresan dexamfetamin
amfetamin kodein cocillana solvipect kreatin omega valeriana vitamineral pinexforte vimovo arcoxia celebra celecoxib etoricoxib relifex toradol orudis
brexidol piroksikam zaldiar duroxin palexia alzheimer alzheimers parkinson parkinsons crohn crohns hodgkin hodgkins bechterew bechterews bekhterev bekhterevs
bekterev bekterevs ménière ménières meniere menieres menière menières asperger aspergers tourette tourettes huntington huntingtons raynaud raynauds hashimoto
hashimotos basedow basedows cushing cushings addison addisons scheuermann scheuermanns perthes guillain barré guillain-barré ehlers danlos ehlers-danlos
marfan marfans klinefelter klinefelters prader korsakoff korsakoffs wernicke wernickes dupuytren dupuytrens lyme borrelia borreliose salmonella chlamydia
klamydia tuberkulose hepatitt osgood schlatter charcot duchenne duchennes lewy-legeme lewylegeme epstein barr epstein-barr helicobacter kawasaki creutzfeldt
tietze tietzes glasgow apgar barthel montgomery-åsberg hamilton-skala madrs mmse moca audit dudit phq gad becks bdi hads gaf lenovo asus acer dell hp thinkpad
macbook chromebook logitech huawei xiaomi oneplus sony panasonic philips siemens electrolux bosch miele kenwood dyson roomba philips-hue canon nikon garmin
fitbit polar-klokke gopro tomtom brother epson corsa astra zafira vectra insignia mokka polo tiguan touran sharan golf jetta fabia superb kodiaq enyaq megane
scenic kadjar captur twingo micra qashqai juke almera primera leaf note avensis auris rav prius hilux verso aygo starlet picasso berlingo partner boxer fiesta
focus mondeo kuga galaxy ka escort sierra punto panda doblo ducato sportage ceed picanto sorento niro i20 i30 tucson santa-fe accent civic jazz accord swift
vitara impreza forester legacy outback outlander lancer pajero asx cx ibiza sandero duster sprinter citan transporter multivan amarok touareg crafter kangoo
trafic vivaro combo ioniq kona polestar nio byd xpeng mg rover vespa yamaha harley ducati scania man-lastebil iveco daf caterpillar komatsu massey ferguson
deere claas valtra bobcat nespresso senseo tupperware lego duplo barbie pokemon monopol ludo yatzy uno fortnite sims fifa counterstrike steam discord zalando
temu shein asos aliexpress amazon ebay etsy vinted tise klarna lowell intrum kredinor ferratum svea aktiv kapital modhi axactor riverty arvato paygoo
collector resurs ikano instabank santander nordax bluestep balanzia komplett bankby lendo zmarta axo gjensidige if frende codan protector eika fremtind klp
semantix salita hero amesto noricom tolkenett hovedredaksjonen heic jpeg jpg png gif pdf docx xlsx pptx csv txt zip mp3 mp4 wav m4a mov avi html xml json rtf
odt heif webp isbn issn doi url usb wifi gps ssd ram cpu vpn api apis sql iso utf ascii ugc konkl oppf hjemmetj beh diagn sykepl henv vurd bakgr anm saksbeh
saksb rådg adm fysio ergo psyk nevro kir med medik obs rtg lab evt vedr ang angå tilb foreløp prel inkl eks ekskl tilsv tilst tils oppl opplæ behandl utd utr
arbf arbg arb tilt sosialtj barnev tjenestest kont komm kommun fastl pårør resp spm temp res rel sosial bolig øk økon juss epikr henvis innl utskr polikl avd
avdl innk mtg ukeav funksj kartl ons tors tirs man mand tir fre lør lørd søn sønd onsd torsd lol lmao omg wtf btw imo idk rofl yolo sry thx pls plz licence
licences practise practised practising shoud libellous startlån bostøtte boligtilskudd husleie depositumslån grunnlån aleris volvat brreg norgesgruppen kahoot
proff gulesider ung.no doffin gardermoen flytoget trikken karpe unicare stendi attendo norlandia ecura espira kanvas læringsverkstedet fus
akasia mehiläinen capio psykologvirke fontenehus ipsen helseplattformen kjernejournal plania visma vigilo transponder showbie itslearning canvas fronter feide
idporten minid buypass commfides digipost eboks postnord bring helthjem porterbuddy instabox nortura synnøve-brød toro stabburet pepsi cola sprite
redbull freia marabou nutella weetabix grandiosa pizzabakeren dominos peppes burger mcdonalds kfc subway starbucks espresso injera momos sambusa lefse kebab
falafel hummus pho sushi lidl aldi konsum hemköp europris rusta jernia obsbygg bauhaus hageland plantasjen felleskjøpet biltema thansen mekonomen vianor
dekkmann naf hertz bergans norrøna stormberg swix twintip glitter accessorize swish paysafe bitcoin coinbase nordnet avanza folkeinvest tinder badoo
grindr messenger asko bic unibuss nettbuss norgesbuss tide ruter skyss brakar kolumbus atb vkt innlandstrafikk snelandia boreal keolis torghatten zangi botim wechat weibo vkontakte deepl babbel duolingo notion evernote dropbox onedrive prezi mentimeter padlet quizlet perplexity mistral
copilot bixby karriereveiledning jobbnorge webcruiter reachmee indeed recman manpowergroup boligbygg omsorgbygg husleietvistutvalget forliksrådet namsfogden
skifteretten gulating borgarting frostating eidsivating hålogaland
`;

/** Months, days, titles and frequent words of other languages of Europe: a text with many of them is one of such a language. */
export const foreignWords = `
janeiro fevereiro março marzo abril maio mayo junho julho agosto setembro setiembre septiembre outubro octubre novembro noviembre dezembro diciembre enero
febrero junio gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre janvier février fevrier juin juillet août aout septembre
octobre décembre decembre januar jänner februar märz juni juli oktober dezember januari februari augusti september maart mei augustus styczeń stycznia luty
lutego marzec marca kwiecień kwietnia czerwiec czerwca lipiec lipca sierpień sierpnia wrzesień września październik października listopad listopada grudzień
grudnia ocak şubat mayıs haziran temmuz ağustos ekim aralık segunda terça quarta quinta sexta sábado domingo-feira feira lunes martes miércoles jueves viernes
lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag lunedì martedì mercoledì giovedì venerdì
senhor senhora dom dona doutor doutora capitão capitao capitán capitano governador secretário secretario secretaria ministro ministra presidente condessa
duque duquesa marquesa visconde barão infante princesa rei rainha reina bispo arcebispo obispo padre frade irmã vigário juiz
desembargador ouvidor escrivão tenente coronel sargento-mor sargento alferes provedor almoxarife procurador tesoureiro capitania vila cidade ciudad río são
san-juan freguesia comarca província provincia estado estados reino império governo gobierno câmara cámara senado conselho consejo tribunal fazenda alfândega
armada ordem orden companhia compañía igreja iglesia convento mosteiro novo velha velho geral gerais cortes corte ofício oficio carta cartas consulta parecer
despacho decreto alvará provisão requerimento anexo anexos lista mapa cópia documento documentos caixa folha página livro terço nosso nossa nuestro nuestra
señor señora señores doña licenciado capitaine général roi monsieur madame mademoiselle messieurs docteur maître président ministre ville rue place avenue
boulevard saint sainte annexe lettre république royaume herr frau fräulein stadt straße platz bundesrat bundestag kommission
gesetz landkreis österreichischer österreich deutscher deutsche deutschland bundesrepublik schweiz signor signora signore dottore dottoressa avvocato città
via piazza comune pan pani panie ulica miasto gmina powiat bay bayan hanım que para ao aos dos nos nas uma pelo pela não sobre como seu sua seus suas el
los las por del más les une pour dans avec sur ont qui aux und der mit von für ist nicht eine zu werden della delle degli che gli nel sono się nie jest
oraz przez dla och är att inte filho filha filhos irmão oficial oficiais morador moradores regimento relação certidão comerciante piloto cavaleiro caixas
termo majestade interino naquele daquele tropa soldados
`;
