// Names for invented persons of the fresh part, by origin. Written by hand, from general knowledge; no list of a package and
// no rule of the finder was read. No part of a name stands in the lists of the halves, so the commonest of all (Hansen,
// Nguyễn, Mohamed, Nowak) are not here: these names are somewhat rarer than those of a town.
import { words } from '../lists.mjs';

/** origin -> given names of women and of men, and surnames. */
export const names = {
  norwegian: {
    female:
      words(`Marianne, Hege, Trine, Silje, Ida, Emilie, Nora, Camilla, Heidi, Kristin, Line, Mona, Nina, Rita, Tone, Vibeke,
      Åse, Aud, Dagny, Else, Gerd, Hilde, Irene, Jorid, Karoline, Lovise, Marte, Nanna, Pernille, Runa, Signe, Thea, Una, Ågot,
      Torunn, Gyda, Fredrikke, Saga, Vilja, Tiril, Sissel, Bente, Eli, Gunhild, Kirsten, Lykke, Gry, Mildrid, Oda, Johanne,
      Rannveig, Snefrid, Hildegunn, Svanhild, May-Helen, Ann-Kristin, Eva Kristine, Anita-Lotte, Ro, Olea`),
    male: words(`Jonas, Espen, Morten, Trond, Vegard, Finn, Leif, Harald, Anders, Bjarte, Christian, Eskil, Fredrik, Gunnar,
      Henning, Jens, Kristoffer, Ludvig, Martin, Narve, Ottar, Preben, Rune, Stian, Tarjei, Ulf, Viggo, Ørjan, Åge, Steinar, Sondre,
      Torgeir, Vemund, Brage, Falk, Bård, Audun, Amund, Halvor, Jo, Kolbjørn, Loke, Mons, Oddvar, Rasmus, Simen, Tellef, Øyvind, Tore,
      Hauk, Glenn, Roger, Ronny, Kent-Ove, Karl Johan, Tom Erling, Leif Tarald`),
    surname:
      words(`Johansen, Olsen, Larsen, Andersen, Pedersen, Kristiansen, Jensen, Karlsen, Johnsen, Halvorsen, Jacobsen, Svendsen,
      Fredriksen, Gundersen, Iversen, Knutsen, Amundsen, Solberg, Eide, Hagen, Lie, Bakke, Skog, Foss, Hammer, Sand, Krog, Lunde, Haug,
      Dalen, Bekken, Engen, Øien, Moen, Aune, Birkeland, Borge, Egeland, Finstad, Gulbrandsen, Hermansen, Kvalheim, Lauritzen, Mæland,
      Opsahl, Paulsen, Roksvåg, Skaar, Tangen, Undheim, Valen, Wold, Ystad, Åkre, Skeie, Tjelta, Hovde, Risnes, Vassbotn, Grindheim,
      Sunde, Lothe, Bergersen, Stokke, Reitan, Sveen, Husby, Ramberg, Slettebakk, Tofte-Lien, Ekern, Kolstad, Glomnes, Rød, Bruun,
      Fauskanger, Kjos, Myklebust, Sandsdalen, Vågen-Eriksrud`),
  },
  sami: {
    female:
      words(`Ánná, Birehtta, Ealen, Gerttu, Hilljá, Kádjá, Káisa, Kátariinná, Márehtta, Márgit, Mággi, Máren, Sofe, Stiinná,
      Násti, Beaivi, Hánná, Liissá, Emmá, Sanná, Kirste, Ristiinná, Ánná Sofe, Márgit Stiinná, Gáren, Maajja, Aino, Ann-Máren`),
    male: words(`Andaras, Bávval, Dávvet, Duommá, Gusttu, Heandarat, Ivvár, Klemet, Mánne, Mattis, Nejla, Rásttoš, Simmon, Jaahke,
      Bávlos, Piettar, Oula, Antti, Eljas, Sámuel, Tuomas, Aslak, Jussá, Matti, Johan Mattis, Anders Ivvár, Mathis, Jalvvi`),
    surname:
      words(`Juuso, Vuolab, Partapuoli, Nutti, Kuhmunen, Päiviö, Aikio, Morottaja, Saijets, Mattus, Sarre, Lukkari, Laiti,
      Pieski, Seurujärvi, Jomppanen, Kitti, Keskitalo, Persen, Henriksen, Mikkelsen, Baal, Bals, Biti, Banne, Blind, Simma, Svonni,
      Huuva, Marainen, Omma, Nordfjell, Westerfjell, Kroik, Åhrén, Fjellheim, Steinfjell, Barruk, Brandsfjell, Appfjell, Kuoljok,
      Länta, Pirak, Jannok, Njuolla, Danielsen Beaska`),
  },
  polish: {
    female:
      words(`Monika, Ewa, Magdalena, Teresa, Krystyna, Barbara, Joanna, Justyna, Marzena, Urszula, Weronika, Patrycja, Aneta,
      Bogumiła, Lidia, Elżbieta, Stanisława, Paulina, Kamila, Karolina, Genowefa, Honorata, Ilona, Marta, Dominika, Alicja, Klaudia, Irena`),
    male: words(`Andrzej, Marek, Piotr, Jacek, Robert, Marcin, Tomasz, Jerzy, Zenon, Damian, Rafał, Henryk, Radosław, Michał, Waldemar,
      Artur, Wiesław, Roman, Cezary, Kamil, Maciej, Ireneusz, Franciszek, Antoni, Bolesław, Adam, Dawid, Eugeniusz`),
    surname:
      words(`Lewandowski, Kamiński, Dąbrowska, Kozłowski, Jankowska, Mazur, Krawczyk, Piotrowska, Wróbel, Adamczyk, Majewska,
      Olszewski, Jaworska, Malinowski, Witkowska, Walczak, Sadowski, Baranowska, Kalinowski, Urbańska, Sawicki, Ostrowska, Duda,
      Czarnecki, Gajewska, Lis, Kurek, Ziółkowski, Błaszczyk, Mróz, Żak, Gołąb, Zając, Wawrzyniak, Bednarek, Chojnacka, Głowacki,
      Kania, Orłowska, Trzcińska, Szczęsny, Zaremba, Skowronski, Niewiadomska`),
  },
  arabic: {
    female:
      words(`Salma, Yasmin, Huda, Sana, Nadia, Dalal, Basma, Rawan, Zahra, Abeer, Manal, Sumaya, Asma, Rabia, Hajar, Bushra,
      Maha, Najwa, Nawal, Intisar, Shaimaa, Ikram, Malak, Duaa, Ruba, Hayat, Faten, Siham, Warda, Umm Yazan`),
    male: words(`Amir, Jamal, Bassam, Faisal, Haitham, Imad, Ayman, Wael, Nabil, Marwan, Firas, Hisham, Maher, Muhannad, Raed, Salim,
      Tamer, Wisam, Zakaria, Abdallah, Abd al-Rahim, Nidal, Ihab, Jaafar, Mahdi, Thaer, Badr, Luay, Murad`),
    surname:
      words(`Al-Hashimi, Abbas, Hariri, Al-Najdi, Daoud, Sayegh, Kassab, Bitar, Al Shami, Maalouf, Ayoub, Azzam, Bennani,
      El Amrani, Belkacem, Al-Saadi, al-Bayati, Jaber, Hijazi, Qabbani, Rifai, Shahin, Toma, Yaqoub, Abu Hamad, Al-Ani, Dabbagh,
      Fakhoury, Ghazal, Hourani, Issa, Joubran, Kattan, Matar, Odeh, Sarraf, Tannous, Wehbe, Mahfouz, Trabelsi, Cherkaoui, Lahlou`),
  },
  somali: {
    female:
      words(`Hawa, Amina, Fowsiyo, Leyla, Saynab, Maryan, Sucaad, Xaawo, Fartun, Iftin, Istarlin, Kaltuun, Naima, Qamar, Roda,
      Ugbaad, Warsan, Yasmiin, Zamzam, Bilan, Caasha, Dahabo, Falis, Hinda, Ilhan, Jamilo, Luul, Nasra, Sacdiyo, Shamso`),
    male: words(`Abdikarim, Abdinasir, Burhaan, Faysal, Hanad, Ilyaas, Khadar, Mascuud, Nuradin, Ridwaan, Samakab, Siyaad, Subeer,
      Tahliil, Yaasiin, Xuseen, Abdiqani, Abdiwali, Mukhtar, Mustaf, Sadam, Fahad, Idiris, Deeq, Awil, Bootaan, Mahamed`),
    surname:
      words(`Ahmed, Adan, Afrah, Arale, Ateye, Buraale, Cige, Dhiblawe, Diini, Dirie, Farole, Galaydh, Garaad, Gurey, Hared,
      Iidle, Kaahin, Keenadiid, Magan, Maalin, Nageeye, Odowaa, Qalinle, Sabriye, Salaad, Siad, Suldaan, Ugaas, Waberi, Yalahow,
      Yare, Yabarow, Guhaad, Beyle, Obsiye, Absiye, Dhaqane, Gabayre, Khayre, Mataan`),
  },
  vietnamese: {
    female:
      words(`Cúc, Giang, Hằng, Hiền, Khuê, Liên, Ngân, Nhi, Như, Quyên, Sương, Tiên, Trúc, Uyên, Vân, Lài,
      Thơ, Nga, Nguyệt, Cẩm Vân, Tiên Nhi, Tường Vi, Uyen, Hien, Ngân Giang, Mộng Tuyền`),
    male: words(`Bình, Chiến, Công, Danh, Đạt, Hậu, Hiệp, Khải, Kiệt, Luân, Mạnh, Nghĩa, Nhân, Nhật, Phát, Phong, Phú, Quân, Quý, Sang,
      Sinh, Tân, Thắng, Thịnh, Tiến, Tín, Triết, Trọng, Tùng, Dat, Công Phú`),
    surname:
      words(`Đào, Đàm, Chu, Hứa, Tăng, Mạc, Diệp, Giang, Thạch, Triệu, Lục, Nông, Tôn, Âu, Hàn, Lại, Đồng, Đậu, Chung,
      Bành, Sầm, Thân, Uông, Khổng, Ninh, Viên, Quan, Kha, Mã, Nhan, Dư, Lạc, Ngụy, Cung, Hầu, Phí, Giáp, Liêu, Dao`),
  },
  other: {
    female:
      words(`Iryna, Tetiana, Svitlana, Olha, Senait, Rahwa, Luwam, Abeba, Zeynep, Elif, Gülsüm, Berîvan, Jiyan, Ronahî, Anusha,
      Vasantha, Mahsa, Fariba, Golnaz, Freshta, Inese, Daiva, Amra, Mirjeta, Snežana, Abena, Ngozi, Aminata, Kirsi, Sigríður, Birgitta,
      Nino, Pilar, Ximena, Mihaela, Wanida, Heather, Siobhán, Palwasha, Maricel, Xiuying`),
    male: words(`Andriy, Serhiy, Bohdan, Ihor, Berhane, Robel, Mulugeta, Kibrom, Hakan, Burak, Cemal, Şêrko, Dilovan, Hiwa, Ravi,
      Thayaparan, Reza, Kourosh, Javad, Zabihullah, Najib, Jānis, Andrius, Edgars, Nenad, Agim, Besnik, Kofi, Emeka, Ousmane, Lamin,
      Jukka, Sigurjón, Levan, Diego, Rodrigo, Florin, Prasert, Callum, Desmond, Jun-seo`),
    surname:
      words(`Tkachenko, Lysenko, Kravchuk, Moroz, Polishchuk, Tesfamariam, Ghebrehiwet, Abraha, Habtemariam, Negash, Aydın, Kaya,
      Koç, Arslan, Talabani, Zebari, Selvarajah, Thevarajah, Mahendran, Tehrani, Moradi, Jafari, Kazemi, Noorzai, Stanikzai, Bērziņš,
      Kalniņa, Balčiūnas, Tamm, Krasniqi, Hodžić, Marković, Berisha, Owusu, Adeyemi, Camara, Boateng, Jallow, Virtanen, Korhonen,
      Lindqvist, Sigurðardóttir, Gelashvili, Fernández, Ortega, Quispe, Munteanu, Suwannarat, McAllister, Hughes, de Souza, dela Cruz, Zhang`),
  },
};

/** What people are called by those who know them; of no certain sex. */
export const nicknames = {
  norwegian: words(
    `Tassen, Pus, Lillegutt, Bolla, Nuffen, Snuppa, Knøtt, Tykk-Leif, Mulle, Klumpen, Putte, Kokko, Lange-Roger, Fia-mor, Tutta`,
  ),
  sami: words('Unna-Ivvár, Guhkes, Juffá, Bávva, Áhkku-Sofe, Gusse'),
  polish: words('Magda, Tomek, Ela, Basia, Jurek, Staszek'),
  arabic: words('Abu Yazan, Sousou, Umm Salma, Nono, Abu Majd, Hammoud'),
  somali: words('Langaab, Cadde, Madoobe, Ilkacase, Dhegey, Gacmo'),
  vietnamese: words('Bin Bin, Út Nhỏ, Ba Phì, Bống, Tôm, Sáu Béo'),
  other: words('Andryusha, Juanito, Zeko, Bibi, Lalo, Hakki'),
};
