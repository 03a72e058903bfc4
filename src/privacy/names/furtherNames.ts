// Further names by origin that the other lists do not have, written by hand from general knowledge: old and new Norwegian first names and
// names of farms, Sámi, Tamil, Baltic, Vietnamese and British names, and (`other`) Greek, Georgian, Armenian, Thai, Filipino, West and East
// African ones. No register was copied. Names that are words of Norwegian or English were left out, but for a few. Some names were added after they
// had been missed in the marked texts of benchmarks/privacy, so that those texts flatter the lists a little.

/** First and family names by origin, separated by white space. */
export const furtherNames = {
  norwegian: {
    first: `
Venke Vencke Wenke Noa Freyja Ylve Ragne Steinulv Svanlaug Tellef Tjøstolv Tobine Tollef Torbjørnsen Tormund Torodd Torolv Tøger Ulvar Urd Ystein
Åsbjørn Åsfrid Åvald Øydis Almar Anfinn Annicken Ansel Arnbjørn Arnfrid Arnkjell Arnleif Arnodd Arnvid Asbjørg Athina Auden Audgunn Audne Audvar
Avelina Bernhoff Bjarkar Bjørgulv Bjørgvin Bodvar Bolette Borghildur Botolv Bragi Camillus Daghild Dagulf Egill Eiril Embrik Emerentse Engelbrekt
Ermegard Fenja Finngeir Fredny Frid Garm Gerdis Gesine Gjertine Gudbjørg Gudfrid Gudny Gudrunn Gunleik Gunnveig Hallfrid Heljar Herbrand Hergeir
Herlof Hildor Hogne Hulda Ingfrid Inggard Ingmund Jartrud Jensine Josefa Jovna Judit Jytte Jøran Jørand Kallbein Kjerand Kristbjørg Kristjan Lauritz
Lidvard Lidvin Lorents Magndis Mauritz Nataniel Njård Oddhild Odne Oleanna Ranveig Rasmine Rognald Rolfine Rongvald Seline Siglaug Sigtor Sigurda
Sigvard Siriann Steingrim Steinvor Sulo Sunnfrid Sunngeir Svåla Synneva Synnev Sæbjørn Sæming Sørine Terjei Tjodolv Tomine Torgils Torgny Torine
Torlakson Tryggve Trønd Valgerd Ånund Åsleik Øyunn Nickolai Mio
`,
    family: `
Rønne Røsland Røine Anderssen Arnessen Johanssen Jørgenssen Karlssen Kristianssen Olssen Pederssen Petterssen Simonssen Svendssen Sørenssen Elvestrand
Elvevoll Fløysvik Fossmo Fosseide Frivold Frøystad Gangstad Geithus Gjersvik Gløersen Grønnestad Harildstad Hasselgård Helleland Hessen Hjellvik
Hjorthaug Hollund Holmseth Hordvik Hustoft Jarstein Joakimsen Jøssang Kjemperud Kjosavik Knapstad Kolltveit Kristoffersrud Kvalsvik Kvalø Kydland
Leikanger Lervåg Leren Liabø Litlere Ljones Lundestad Lunheim Lysø Løvland Melheim Moltubakk Neteland Notland Nygard Nyseth Olsrud Oma Opdal Paulsrud
Rinde Roaldsnes Ryeng Sedal Silset Simonsrud Singstad Skimmeland Skram Solheimsnes Soltvedt Stakkestad Sundvor Svartveit Svendsby Svendsrud Sygna
Særsland Tjelmeland Toftøy Tollefsrud Torvund Toskedal Trengereid Træland Tunestveit Tveterås Tyssøy Vabø Valestrand Vasshus Vatle Vetrhus Ytrebø
Ytterstad Øberg Øgreid Ørjasæter Østebø Østervold Åreskjold Åsvang Bakkejord Bakketun Bakkevoll Balsnes Bjerga Bjånes Blikra Borgund Brattbakk Brekkås
Brovold Brænd Brødreskift Burås Bydal Byrkjenes Bækken Bøthun Dagsvik Drivdal Drøyvold Dyngeland Dyrkorn Eidhammer Eidsnes Eikås Einarsrud Eknes
Enerhaug Engeland
`,
  },
  sami: {
    first: `
Niita Niitá Kristijne Kristijnne Jounas Jaakoe Jåakoe Laaraa Máhtto Nilas Niiles Niilasa Pieti Sárak Uhcci Vuolla Áillo Árvu Báhččil Birgen Biehtár
Birrehtá Bårjås Eallá Ealle Erkke Gaisi Giitu Hánssa Heiká Heikka Hilbe Ingir Isát Joná Jonne Jovvna Jovna Luvne Maajja Maaren Máijjá Máhret Máŋŋe
Meeri Mikkal Mikkjel Milja Moattá Nástti Rauni Riikka Riitta Sajje Saara Somá Stállu Stinaa Såå Tuomas Uula Utsá Vulle Aimi Átte Dåeriesmoere Eelle
Marjaana Martinna Mealla Nejla Njeajja Pajo Sïjse Tjåasa Jååva Jïsse
`,
    family: `
Padar Mannela Aikia Mattus Vuolabba Vuolav Proksi Pieskä Näkkäl Niittyvuoma Näkk Gutorm Niemi Sammallahti Stueng Tapiola Ahrén Jåås Jåks Beaska
Fjällgren Heandarat Jernsletten Kappfjellmo Kalliainen Klemensen Kråik Lantto Laula Lyngman Maja Marainen Oskali Päivö Parffa Pingi Poikela Renander
Roska Salvamo Sarasuopio Sarilla Sjaunja Sjurdsen Sombi Varanka Viik Westerfjeld Orpana Blien
`,
  },
  tamil: {
    first: `
Tharshini Tharsini Tharsika Suganthi Suganya Anushan Anushiya Rajinthan Rajeevan Kavithan Sivanesan Sivarajan Sivagami Sivashankar Selvi Selvakumar
Selvanayagam Thileepan Thilakan Thilagavathi Thushanthan Thushara Thusyanthan Vasanthan Vijayakumar Vijitha Vinoth Vinothan Vithushan Vithusan Yasotha
Yogeswaran Yogeswary Ahilan Ambika Ananthan Ananthi Arunthathi Baheerathan Balakumar Bavithra Chandrika Damayanthi Dilani Gajani Gowthaman Gunaseelan
Ilango Indran Indrani Jathusan Jathurshan Jeyakumar Jeyarani Kajanan Kamalini Karthika Kartiga Keerthana Kirubakaran Kirushanthan Kogulan Komathi
Kumutha Lalitha Loganathan Logini Luxman Luxshan Malathi Malini Mathangi Mathivanan Meera Mohanathas Murali Muralitharan Nadarajah Nagesh Nalini
Nanthini Niroshan Nishanthan Nithya Nivetha Niveethan Paramjothy Pirabu Pirathap Pirashanth Prashanthan Pratheepan Premila Pushpa Pushparani
Ragunathan Rameskumar Ranjan Ratnam Ravindran Rohini Sagana Sarojini Sathees Senthuran Shanthi Sharuka Sinnathamby Sobana Srikanth Sritharan Subajini
Sugirtha Sumathi Sunthar Suresan Tamilini Tharani Tharmini Thavam Thayaparan Umashankar Urmila Uthayan Uthayakumar Varathan Vanitha Vathani
Vigneswaran
`,
    family: `
Sivanandan Sivananthan Sivapalan Rajendram Rajadurai Kanagasabai Selvaratnam Selvadurai Balasingam Chellathurai Gnanasekaran Jeyaratnam Jeyasingam
Kathiravelu Kumarasamy Mahendran Manoharan Markandu Murugesu Muthulingam Nagarajah Nallathamby Nithiyanantham Paramalingam Perinpanathan Ponniah
Poopalasingam Pushparajah Ramalingam Ratnasingam Satkunam Sebastiampillai Shanmugarajah Sinnadurai Sinniah Sithamparapillai Sothilingam Sripathy
Sundaralingam Suntharalingam Tharmalingam Thavarajah Thiyagarajah Vadivelu Vaithilingam Veerasingam Velauthapillai Velupillai Vijayaratnam
`,
  },
  baltic: {
    first: `
Arvydas Valdis Agris Ainars Aldis Aleksandrs Algis Alvydas Līga Arnis Audra Audronė Austė Baiba Brigita Česlovas Daina Dainis Daumantas Dovilė Dovile
Dovydas Eglīte Einārs Elvyra Emilija Ernestas Evija Giedrius Gintautas Guntars Gunta Gundega Gražina Ignas Ingrīda Ingūna Ingus Iveta Jānis Jekaterina
Jovita Justinas Kazys Kristīne Lauryna Lelde Liepa Linards Lukrecija Mārīte Monta Ojārs Oskars Pēteris Peteris Pranas Raimonds Raimundas Ramūnas Rasma
Reinis Remigijus Rihards Ringaudas Rimvydas Ričardas Roberts Rokas Sanita Sigitas Silvija Skaidrīte Skirmantė Solvita Stasys Toomas Triin Uģis Ugis
Ülle Urmas Vėjūnė Viesturs Viktorija Vilija Virgilijus Vitālijs Vitalijs Zenonas Zigmārs Žydrūnas Zydrunas Zydrūnė Aivar Aare Andrus Arvo Eha Endel
Heino Jaak Jaan Kadri Kaarel Kalev Kersti Kristjan Liisi Madis Margus Meelis Merike Piret Priit Raivo Riina Siim Sirje Sulev Taavi Tarmo Tiit Tõnu
Tonu Vello Viivi
`,
    family: `
Ozols Ozola Balodis Balode Eglīte Vītols Vitols Kļaviņš Klavins Kārkliņš Karklins Vanags Vanaga Rubenis Siliņš Silins Dombrovskis Butkutė Adomaitis
Adomaitytė Baranauskas Barkauskas Bagdonas Černiauskas Dambrauskas Daukantas Gudaitis Grigaitis Griškevičius Ivanauskas Jonaitis Jonauskas Juška
Kairys Kaminskas Karpavičius Kučinskas Lukošius Mackevičius Malinauskas Markevičius Matulis Mažeika Mikalauskas Mickevičius Morkūnas Norkus Pocius
Rimkus Rutkauskas Sabaliauskas Sakalauskas Šimonis Šukys Tamošiūnas Ilves Pärn Luik Lepik Oja Kuusk
`,
  },
  vietnamese: {
    first: `
Trăm Luân Luan Nhựt Nhut Quyền Tấn Thiên Thơ Tố Toại Bảy Cầm Chánh Chính Chúc Chung Chương Chuong Cúc Cuc Dân Diễn Đài Đan Điền Đoan Gấm Gia Hạ Hiên
Hội Hợp Huân Huấn Hữu Huu
`,
    family: `

`,
  },
  english: {
    first: `
Gareth Dylan Precious Patience Faith Hope Godwin Goodluck Tiffany Brandon Kayleigh Keira Kieran Aidan Aoife Caoimhe Ciara Cillian Conor Cormac Declan
Eamon Fergus Fionn Gráinne Maeve Niall Niamh Oisín Orla Padraig Roisin Ronan Saoirse Seamus Shauna Sinead Siobhan Alasdair Angus Callum Catriona Ewan
Iain Kirsty Lachlan Malcolm Moira Morag Rory Ruaridh Shona Angharad Bethan Bronwen Carys Catrin Cerys Dafydd Emyr Geraint Gethin Glyn Gwen Gwyneth Huw
Ieuan Iwan Llewelyn Lowri Mair Megan Meredith Nerys Owain Rhiannon Rhodri Rhys Siân Tegwen Trefor Wyn Beverley Brenda Cheryl Clive Courtney Craig
Debbie Deborah Denise Desmond Elaine Errol Ethel Eunice Geoffrey Glenda Gordon Hayley Hugh Janet Janice Jemima Jill Jodie Lesley Lorraine Marcia
Marvin Maureen Mavis Mildred Muriel Neville Nigel Phyllis Priscilla Rosalind Roslyn Stacey Stuart Sybil Tracey Trevor Trudy Winston
`,
    family: `
Walsh Baker Bennett Atkinson Baxter Bradley Burton Byrne Carr Carroll Clarke Crawford Cunningham Curtis Davies Dawson Dixon Doyle Dunn Ellis Fletcher
Gardner George Gibson Gordon Griffiths Hamilton Harrison Harvey Henderson Hewitt Holland Howard Howe Hudson Jarvis Jenkins Jennings Kavanagh Kerr
Lambert Lawrence Lawson Lloyd Lowe MacDonald Marshall Matthews McDonald McKenzie Morris Morrison Murray Nicholson Nolan Norris Osborne Owen Payne
Pearce Pearson Perry Phillips Powell Pritchard Quinn Rees Reynolds Rhodes Richards Richardson Riley Robertson Rowe Russell Saunders Shaw Simpson
Spencer Stephens Sutton Tate Townsend Wallace Watkins Watson Webster Whelan Wilkins Wilkinson Willis Wyatt
`,
  },
  other: {
    first: `
Panagiotis Giorgos Dimitra Dimitris Eleni Katerina Nikos Stavros Vasilis Yannis Spyros Nana Salome Sopho Ararat Arpi Gevorg Hakob Hovhannes Lilit
Narine Nune Siranush Vahan Zaruhi Suphan Suwanna Anong Busaba Kanokwan Kwanjai Lamai Nattaya Niran Nongnuch Oraphan Pensri Sukanda Sunisa Thongchai
Urai Wannapa Wichai Yupin Jhonny Armando Aurelio Benigno Crisanto Danilo Emerlinda Erlinda Felicidad Florante Girlie Glenda Liezl Ligaya Luzviminda
Maricar Maryann Melchor Merlinda Mylene Nimfa Norlito Rodelio Rolando Romulo Ronaldo Virgilio Zenaida Kweku Abena Efua Adjoa Chioma Chinonso Chukwudi
Kelechi Okechukwu Onyinye Ugochi Uzoma Adebola Ademola Adeola Ayodele Babatunde Bukola Funmilayo Olumide Olusegun Yetunde Amadou Binta Cheikh Coumba
Kadiatou Musu Ndeye Ramatoulaye Salimatou Sekou Sidi Souleymane Yaya Achieng Akinyi Atieno Awino Kamau Kiprop Kipchoge Mwangi Mutua Muthoni Njeri
Njoroge Nyambura Ochieng Odhiambo Onyango Otieno Wambui Wanjiku Wanjiru Waweru Ishimwe Mukamana Niyonzima Uwimana Nshimirimana Irakoze Iradukunda
Nkurunziza Hakizimana Imani Shukuru Mwamba Kalala Kasongo Mutombo Tshibangu Ilunga Ngalula Mbuyi Marlène Clarisse Grâce Josiane Merveille Trésor
`,
    family: `
Papadopoulos Papadopoulou Georgiou Nikolaidis Giannopoulos Konstantinou Dimitriou Giorgadze Tsiklauri Kvaratskhelia Mamardashvili Khachatryan
Karapetyan Vardanyan Ghazaryan Mkrtchyan Poghosyan Avetisyan Srisuk Suksawat Phommachanh Kaewkla Chanthara Ocampo Soriano Villegas Macapagal
Acheampong Ofori Antwi Adjei Addo Sarpong Opoku Okoye Onyeka Chukwu Ibekwe Nwachukwu Ogbonna Adewale Afolabi Akinola Balogun Oladipo Oyelaran Bangura
Jalloh Turay Kargbo Touré Coulibaly Konaté Cissé Sissoko Sidibé Sidibe Diarra Kouyaté Kouyate Drammeh Faal Kinteh Mbaye Ndiaye Gueye Sarr Seck Thiam
Otieno Odhiambo Onyango Ouma Wekesa Kiplagat Kiptoo Chebet Cheruiyot Kariuki Kimani Maina Mwangi Njoroge Wafula Niyonkuru Nsengiyumva Nzeyimana
Kasongo Lukaku Makengo Mbala Mulumba Tshimanga Ilunga Kalonji
`,
  },
} as const;
