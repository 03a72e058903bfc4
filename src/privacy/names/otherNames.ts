// Names of other origins as they stand in Norwegian texts, in Latin letters and with the spellings in use. Written by hand from
// general knowledge of Statistics Norway's tables of names among immigrants and their children, of the Sámi calendars of names
// (Samisk høgskole / Sámi allaskuvla), and of how such names are transliterated in Norway. Short lists, and no register.

/** First and family names by origin, separated by white space. */
export const otherNames = {
  polish: {
    first: `Adam Agata Agnieszka Aleksander Aleksandra Alicja Amelia Andrzej Aneta Anna Antoni Arkadiusz Artur Barbara Bartłomiej Bartosz Beata Bogdan
Bogusław Bogusława Bożena Cezary Dagmara Damian Danuta Dariusz Dawid Dominik Dominika Dorota Edyta Elżbieta Emil Emilia Ewa Ewelina Franciszek
Gabriela Grażyna Grzegorz Halina Hanna Henryk Hubert Ilona Irena Iwona Izabela Jacek Jadwiga Jakub Janina Janusz Jarosław Jerzy Joanna Jolanta
Józef Julia Justyna Kacper Kamil Kamila Karol Karolina Katarzyna Kazimierz Kinga Klaudia Konrad Krystian Krystyna Krzysztof Lena Leszek Lidia
Łucja Łukasz Maciej Magdalena Małgorzata Marcin Marek Mariola Mariusz Marta Martyna Marzena Mateusz Michał Mieczysław Mikołaj Milena Mirosław
Mirosława Monika Natalia Norbert Oliwia Patrycja Patryk Paulina Paweł Piotr Przemysław Radosław Rafał Renata Robert Roman Ryszard Sebastian Sławomir
Stanisław Stefan Sylwester Sylwia Szymon Tadeusz Teresa Tomasz Urszula Waldemar Wanda Weronika Wiesław Wiesława Wiktor Wiktoria Wioletta Witold
Władysław Wojciech Zbigniew Zdzisław Zenon Zofia Zuzanna Zygmunt Żaneta`,
    family: `Nowak Kowalski Kowalska Wiśniewski Wiśniewska Wójcik Kowalczyk Kamiński Kamińska Lewandowski Lewandowska Zieliński Zielińska Szymański
Szymańska Woźniak Dąbrowski Dąbrowska Kozłowski Kozłowska Jankowski Jankowska Mazur Kwiatkowski Kwiatkowska Krawczyk Piotrowski Piotrowska
Grabowski Grabowska Pawłowski Pawłowska Michalski Michalska Król Wieczorek Jabłoński Jabłońska Wróbel Nowakowski Nowakowska Majewski Majewska
Olszewski Olszewska Stępień Malinowski Malinowska Jaworski Jaworska Adamczyk Dudek Nowicki Nowicka Pawlak Górski Górska Witkowski Witkowska
Walczak Sikora Baran Rutkowski Rutkowska Michalak Szewczyk Ostrowski Ostrowska Tomaszewski Tomaszewska Pietrzak Zalewski Zalewska Wróblewski
Marciniak Jasiński Jasińska Zawadzki Zawadzka Bąk Jakubowski Jakubowska Sadowski Sadowska Duda Włodarczyk Wilk Chmielewski Chmielewska Borkowski
Borkowska Sokołowski Sokołowska Szczepański Szczepańska Sawicki Sawicka Kucharski Kucharska Lis Maciejewski Kubiak Kalinowski Wysocki Wysocka`,
  },
  sami: {
    first: `Aanta Aila Ailo Áilu Áillohaš Aili Ailin Aimo Ánde Ánddaris Ánná Anni Ánne Ánte Ántte Áslat Áslak Ásllat Biera Biennà Biera
Bier Birit Biret Bireht Bávlos Beaska Beaivi Beahkká Daŋŋa Dávvet Elen Elle Ella Ellá Elli Eallin Emmá Ovllá Erke Garen Gáddjá Gáren Gárte
Guhtur Guhttor Gusttá Hánsa Heaika Heaikka Heandarat Ibba Iŋgá Inggá Inggir Inga Issát Issáhat Issat Issa Iŋgir Iŋger Jalvvi Jánoš Joatkka
Jávrris Johttát Jon-Ánte Jouna Jovnna Jovva Jovsset Juhán Juhána Juhán Juhan Joret Juoksa Káre Kaisa Kátjá Katja Káren Kristiinná Laara Láilá
Lásse Láse Lásse Lemet Lena Leammuid Liisá Liissá Luobbal Luhkka Láhpon Magga Maaret Máhte Mahtte Máhtte Máijá Maja Máret Máren Márehat
Márgehtta Márgget Marja Márjá Márjjá Márkosa Mathis Máhttet Mihkkal Mihkku Mikkol Mihkal Migál Nilla Nillas Nils Niillas Niilas Niga Oula
Ovla Ole Ovllo Ole-Ánte Pávval Piera Pirita Pierá Ráste Ravdna Rávdná Rihtta Risten Ristiinná Ruttá Sámmol Sámuel Sára Sárá Sire Sigga
Siggá Sofe Soffá Solvár Suvvi Svein Sunna Sunná Uhca Urha Urdni Vuolab Čáhppe Ánnot Ándaras Áigi Elmine`,
    family: `Anti Balto Bær Bårdsen Buljo Bongo Eira Gaup Guttorm Hætta Hætta Helander Haetta Jåma Joma Jåma Kappfjell Keskitalo Kitti Kemi
Labba Labj Larsara Länsman Magga Mienna Morottaja Murud Nutti Nystø Näkkäläjärvi Oskal Pieski Påve Päiviö Pulk Rasmus Rensberg Sara Sárá Sarre
Sokki Somby Skum Triumf Turi Tuolja Utsi Valkeapää Varsi Vars Vuolab Westerfjell Dunfjeld Fjellner Kuhmunen Kappfjell Steinfjell Bientie Jannok
Paltto Påve Laiti Biti Smuk Boine Porsanger Siri Logje Logje Bals Baal Ánde Nango Nilut Persen Juuso Tornensis Sikku Eriksen-Gaup`,
  },
  arabic: {
    first: `Aaliyah Aamir Aasiya Abbas Abd Abdallah Abdel Abdelaziz Abdelhadi Abdelhak Abdelhamid Abdelkader Abdellah Abdelrahman Abdou Abdul
Abdulaziz Abdulhadi Abdulkader Abdulkarim Abdulla Abdullah Abdulrahman Abed Abir Abeer Abu Adam Adel Adil Adnan Afaf Ahlam Ahmad Ahmed Aicha
Aida Aisha Aïcha Akram Ala Alaa Aladdin Ali Alia Aliya Amal Aman Amani Amar Amer Amin Amina Amine Aminah Amir Amira Ammar Amna Amr Anas Anis
Anwar Aqil Areej Arwa Asad Asil Aseel Ashraf Asma Asmaa Assad Aya Ayah Ayat Ayham Ayman Aymen Ayoub Ayoob Aziz Aziza Azza Bachir Badr Bahaa Bakr
Bara Basel Basem Bashar Bashir Basil Basim Basma Bassam Bassel Batoul Bayan Bilal Bouchra Boushra Brahim Bushra Dalia Dania Dana Dania Daoud Dawood
Dima Dina Doaa Dunia Ebrahim Eman Esraa Fadel Fadi Fadia Fadwa Fahad Fahd Faisal Faiz Faiza Farah Farhan Farid Farida Faris Farouk Fatema Fateme
Fathi Fathia Fatiha Fatima Fatimah Fatma Fayez Fayza Fawzi Fida Fouad Fuad Ghada Ghassan Ghazi Habib Habiba Hadi Hadil Hadeel Hafez Hafsa Haidar
Haider Haifa Hakim Hala Halim Halima Hamad Hamid Hamida Hammad Hamoud Hamza Hana Hanaa Hanan Hanane Hani Hania Hannan Haroun Harun Hasan Hashem Hashim
Hassan Hassane Hassina Hatem Hayat Hayder Haytham Haitham Heba Hiba Hicham Hisham Hikmat Hind Houda Houria Huda Hussam Husam Hussain Hussein Hussien
Husayn Ibrahim Idris Ihab Ikram Ilham Iman Imane Imad Imran Inas Intisar Isam Ishaq Islam Ismael Ismail Isra Israa Issa Issam Iyad Jaber Jabir Jafar
Jalal Jamal Jamil Jamila Jana Jasim Jasem Jassim Jawad Jihad Jihan Joud Jumana Kamal Kamel Karam Karim Karima Kawthar Kauthar Khadija Khadeeja Khadra
Khaled Khalid Khalifa Khalil Khadidja Khawla Khayri Khulud Kholoud Lamia Lama Lamis Latif Latifa Layan Layla Laylah Leen Leila Lina Lubna Loubna Luay
Maan Madiha Maha Mahdi Maher Mahir Mahmod Mahmood Mahmoud Mahmud Mai Majd Majed Majid Makram Malak Malek Malik Malika Manal Manar Mansour Mariam Maryam
Mariem Marwa Marwan Maryam Maysa Maysoon Mazen Mazin Medina Mehdi Merwan Miriam Moayad Moaz Moh Mohamad Mohamed Mohammad Mohammed Mohammod Mohanad Mohannad
Mohsen Mohsin Mona Moneer Monir Morad Mostafa Motasem Mouad Mouna Mounir Moussa Muammar Mubarak Muhamed Muhamad Muhammad Muhammed Muhannad Muhsin Muna
Munir Munira Murad Musa Mustafa Mustapha Muthana Nabil Nabila Nada Nader Nadia Nadim Nadir Nadira Naeem Nagham Nahla Naim Naima Najat Najib Najla Najwa
Nashwa Naser Nassim Nasser Nawal Nayef Nazar Nazih Nidal Nizar Noor Nor Nour Noura Nouri Nuha Nur Nura Nuri Omar Omaima Omer Osama Othman Ouassim Oussama
Qais Qasim Raad Rabab Rabah Rabia Rachid Rachida Radwan Radwa Raed Raeda Rafat Rafik Raghad Raghda Ragheb Rahaf Rahim Rahma Raid Raja Rajaa Rakan Rami
Ramadan Ramez Rami Rana Randa Rania Raneem Rasha Rashed Rashid Rasheed Rashida Rasul Rauf Rawan Rayan Rayyan Razan Reem Rehab Rida Ridha Riham Rim Rima
Riyad Riad Roaa Rola Rouba Rowaida Ruba Ruqaya Saad Saadia Sabah Sabri Sabrin Sabrine Sadek Sadiq Safa Safaa Safia Safiya Sahar Said Saif Saida Sajad
Sakina Salah Salam Saleh Salem Salih Salim Salima Salma Salman Salwa Samah Samar Sameh Samer Sami Samia Samir Samira Sana Sanaa Sara Sawsan Sayed Seham
Selim Shadi Shadia Shaima Shaimaa Shakir Shams Sharif Sherif Shereen Shirin Siham Souad Soufian Soufiane Souhaila Suad Suha Suhaib Sulaiman Suleiman
Sulayman Sumaya Sumayya Tahani Taher Tahir Taha Talal Taleb Talib Tamer Tamim Tareq Tarek Tariq Tarik Tasneem Taysir Thaer Thamer Usama Usman Wael Wafa
Wafaa Wahid Wahida Waheeb Wajdi Waleed Walid Wasim Waseem Wassim Widad Wijdan Wissam Yahia Yahya Yahyah Yara Yaser Yasin Yasine Yasir Yasmin Yasmine
Yasmina Yassin Yassine Yasser Yazan Yazid Younes Youssef Youssouf Yousef Yousif Yunus Yusra Yusuf Yusef Zaher Zahir Zahra Zaid Zaina Zainab Zakaria Zakarya
Zakariya Zaki Zakia Zayd Zayn Zayneb Zeinab Zeina Zeyad Zineb Ziad Ziyad Zuhair Zahraa Zohra Zouhair`,
    family: `Abbas Abboud Abdallah Abdi Abdulla Abdullah Ahmad Ahmed Ajami Akkad Alali Albaz Alhaddad Alhaj Alhamad Alhassan Alhussein Ali Alkhatib
Almasri Alomar Alsaid Alsayed Alshami Amin Amiri Amro Asaad Ashour Awad Ayoub Aziz Azzam Bakri Barakat Bashir Bennani Benali Bouazza Boukhari Chaoui
Daher Darwish Darwich Deeb Elamrani Elhassan Elidrissi Farah Faraj Fares Ghanem Habib Haddad Hadi Hajjar Hakimi Hamad Hamdan Hamid Hammoud Hamoud
Hamza Hariri Hasan Hashem Hashim Hassan Hassani Hijazi Hussain Hussein Ibrahim Idrissi Ismail Issa Jaber Jabbar Jaber Jamal Jawad Kanaan Karam Karim
Kassem Kassab Khalaf Khaled Khalid Khalil Khan Khatib Khalifa Khoury Mahdi Mahmoud Malik Mansour Masri Mohamad Mohamed Mohammad Mohammed Mostafa
Mousa Moussa Murad Mustafa Najjar Najm Naser Nasr Nassar Nasser Nour Obaid Odeh Omar Othman Qasim Qasem Rahman Rahmani Ramadan Rashid Saad Saadi Sabbagh
Said Salah Saleh Salem Salim Salman Sayed Shaheen Shahin Shami Sharif Shehadeh Shukri Suleiman Sultan Taha Tawfiq Tamimi Touma Yassin Yousef Youssef
Yusuf Zaki Zaidan Zayed Zein Ziani`,
  },
  somali: {
    first: `Abdalla Abdi Abdiaziz Abdifatah Abdihakim Abdikadir Abdikarim Abdilahi Abdimalik Abdinasir Abdinur Abdiqani Abdirahim Abdirahman
Abdirashid Abdirisak Abdirizak Abdisalan Abdishakur Abdiwahab Abdiweli Abdow Abdulahi Abdullahi Abshir Abukar Adan Aden Adnaan Ahlaam Amaal Amina
Anab Anfac Asad Asha Asho Asiyo Asli Awale Awil Axmed Ayaan Ayan Aydarus Baar Barkhad Barni Bashiir Bashir Batulo Bile Bilan Bisharo Burhan Caasha
Cabdi Cabdullahi Cali Canab Cawil Dahabo Dahir Daud Deeqa Deeqo Dega Degan Deka Dhuxul Diriye Dirie Duniyo Ebyan Elmi Faadumo Fadumo Faduma Faiza
Faarax Farah Farax Farhia Farxiya Farhiyo Fartun Fatumo Fardowsa Fawzia Faysal Filsan Fowsiya Fowzia Geedi Guled Guleed Habibo Habon Hafsa Halane Halimo
Hamda Hamdi Hani Hawa Hawo Haweeyo Hersi Hibaaq Hibo Hiis Hinda Hirsi Hoda Hodan Hoodo Hussein Idil Idle Idiris Ifrah Ifrax Ikraan Ikran Ilhan Ilwad
Ismahan Istahil Istar Jama Jaamac Jamaal Jamilo Jawahir Jibril Kaafi Kadra Kaltun Kadiye Khadar Khadija Khadijo Khadra Khadro Khalif Kowsar Ladan Layla
Leyla Libaan Liban Liiban Luul Luula Maalim Maido Maryan Maryama Maxamed Maxamuud Mahad Mahamed Mahamud Mohamud Mooge Mowlid Muhiyadin Mumino Muna Muqtar
Muse Muuse Nadifo Nafiso Najma Naima Nasra Nasro Nasteho Nimo Nimco Nuur Nuura Nuuriya Odawa Omar Osman Qamar Quman Rahma Rahmo Ramla Raho Rooble Roble
Ruqiyo Rukia Saada Sacdiyo Sadiyo Safiyo Sagal Sahal Sahra Saido Salaad Salad Samakab Samatar Samsam Saynab Shamsa Shamso Sharmarke Shukri Shuriye Siad
Siham Siraad Sirad Sucaad Sugulle Suhayb Suldaan Suleekho Sumaya Tahlil Timiro Ubah Ubax Umalkhayr Warsame Warsan Xaawo Xalimo Xasan Xawo Xirsi Xuseen
Yahye Yasin Yasmiin Yonis Yusra Yuusuf Zahra Zakariye Zamzam Zeinab Zubeyr Zuhur`,
    family: `Abdalla Abdi Abdikarim Abdillahi Abdirahman Abdulahi Abdullahi Abshir Abukar Adan Aden Ahmed Ainanshe Ali Artan Awale Axmed Barre Bile
Botan Cabdi Cali Dahir Daud Diriye Dirie Dualeh Duale Egal Elmi Farah Farax Gedi Geedi Guled Gure Haji Hassan Hersi Hirsi Hussein Ibrahim Isse Issa
Jama Jaamac Jimale Kahin Khalif Mahamed Mahamud Mohamed Mohamud Mumin Muse Nur Nuur Omar Osman Robleh Roble Said Salad Samatar Shire Sheikh Siad Sugulle
Tahlil Warfa Warsame Xasan Yusuf Yuusuf Yassin`,
  },
  persian: {
    first: `Abolfazl Afsaneh Afshin Ahmadreza Akbar Alireza Amirali Amirhossein Anahita Arash Arezoo Arian Ariana Armin Arvin Ashkan Ava Azadeh
Azar Babak Bahar Bahareh Bahman Bahram Behnam Behnaz Behrooz Behrouz Behzad Bijan Bita Darius Dariush Daryoush Davood Delaram Donya Ebrahim Ehsan Elaheh
Elham Elnaz Esmail Farhad Fariba Farid Farideh Farshad Farshid Farzad Farzaneh Fatemeh Fereshteh Firouz Forough Ghazal Ghulam Gholam Golnaz Golriz Hadis
Hamed Hamid Hamidreza Hossein Hoda Homa Hooman Iraj Jalil Javad Kamran Kaveh Kazem Khosrow Kian Kiana Kianoush Kourosh Ladan Laleh Leila Mahboubeh Mahdieh
Mahin Mahnaz Mahsa Mahshid Mahtab Mandana Maryam Marzieh Masoud Massoud Masoumeh Mehdi Mehran Mehrdad Mehrnaz Mina Minoo Mitra Mohammadreza Mohsen Mojgan
Mojtaba Morteza Mozhgan Mostafa Nader Nahid Najibullah Narges Nargis Nasrin Nasim Nazanin Negar Negin Niloofar Niloufar Nima Nooshin Omid Parastoo Pari
Parisa Parviz Parvin Payam Pegah Peyman Pooya Pouya Qasem Ramin Rahmatullah Reza Roghayeh Romina Roya Saba Saeed Saeid Saman Samaneh Sanaz Sara Sarina
Sedigheh Sepideh Setareh Shabnam Shahin Shahla Shahnaz Shahram Shahrzad Shahrokh Shaghayegh Shirin Shohreh Siamak Sima Simin Sina Siavash Soheil Soheila
Somayeh Soraya Tahereh Tara Touraj Vahid Yalda Yasaman Zahra Zeinab Zohreh Zarin Habibullah Hamidullah Hedayatullah Mohammadullah Nasrullah Rahimullah
Zabihullah Sayed Ghulam Mirwais Najib Shafiqa Nooria Zarmina Wahida Palwasha Spozhmai Freshta`,
    family: `Abbasi Ahmadi Ahmadzai Akbari Alizadeh Amini Amiri Azizi Bagheri Bakhtiari Barakzai Daneshvar Ebrahimi Eskandari Farahani Ghaderi
Ghasemi Ghorbani Habibi Haidari Hakimi Hamidi Hashemi Hassanzadeh Heidari Heydari Hosseini Hussaini Hosseinzadeh Jafari Jafarzadeh Jalali Kamali Karimi
Karimzadeh Kazemi Khalili Khorasani Mahdavi Mahmoudi Maleki Mirzaei Mirzai Mohammadi Mohammadzadeh Mohseni Moradi Mousavi Mortazavi Nazari Nikzad Noori
Noorzai Omidi Popalzai Pourali Qasemi Rahimi Rahmani Ranjbar Rasouli Rezaei Rezai Rostami Sadeghi Sadat Safari Sahak Salehi Samadi Sediqi Shahidi Sharifi
Soltani Stanekzai Taheri Tehrani Yousefi Yousufzai Zamani Zarei`,
  },
  kurdish: {
    first: `Aram Aras Avin Awaz Azad Baran Bawan Berivan Berîvan Beritan Bahoz Chia Chnar Dara Darya Delal Delovan Dilan Dilek Diyar Dlovan Dler
Evin Goran Gulistan Hawre Hawar Hejar Hero Hemin Hêvî Hevi Hiwa Hozan Jiyan Jiyar Kajin Kawa Kurdistan Lana Lanja Newroz Nishtiman Nazdar Peshang
Peshawa Ranj Rawaz Rebin Rebwar Rekar Renas Rezan Rizgar Rojda Rojin Rojhat Ronahi Ronak Roza Rozerin Sarbast Sardar Serdar Serhat Sherko Shilan Shiwan
Shler Soran Shvan Shwan Siwan Sozan Tara Twana Viyan Xalid Zana Zanyar Zelal Zilan Zozan Sherzad Nawroz Hoshyar Kamaran Karwan Nechirvan Delshad Bakhtyar`,
    family: `Barzani Barzanji Talabani Zebari Hawrami Baban Jaff Sindi Dosky Doski Bilbas Kakai Mirani Herki Surchi Amedi Zaxoyi Mahmood Rashid Kader`,
  },
  southAsian: {
    first: `Aamna Aftab Ajay Amandeep Amarjit Amjad Anil Anita Anjali Ansar Anum Arif Arun Asif Asim Atif Ayesha Azhar Babar Baljit Balwinder Bilqis
Bushra Daljit Danish Deepak Deepika Dilshad Divya Faheem Faizan Faryal Fozia Ganesh Ghazala Gurpreet Gurmeet Haris Harjit Harpreet Hira Humaira Iftikhar
Ijaz Imtiaz Inderjit Iqbal Iqra Irfan Ishfaq Jagdeep Jagjit Jaspreet Javed Javaid Jaswinder Junaid Kamran Kashif Kavitha Khurram Kiran Komal Krishna
Kulwinder Lakshmi Lubna Mahnoor Manjit Manpreet Mehwish Mubashar Mudassar Muneeb Nadeem Naheed Nasreen Nasir Naveed Nazia Neelam Nighat Nisha Nosheen
Parminder Parveen Pooja Pradeep Prakash Priya Qaiser Rabia Raheel Rajesh Rajinder Ramesh Ranjit Rashida Raveena Ravi Razia Rehana Rizwan Robina Rohan
Rubina Rukhsana Saba Sabina Sadaf Sadia Saima Sajid Sajjad Salman Samina Sandeep Sanjay Sarfraz Satnam Seema Shabana Shabir Shafiq Shahbaz Shahid Shahida
Shahzad Shaista Shakeel Shamim Shazia Shehzad Shoaib Sidra Simran Sobia Sohail Suresh Sukhdeep Sukhwinder Sunil Sunita Surinder Syed Tahira Tanveer
Tayyab Tasleem Umair Umar Uzma Vijay Vikram Waqar Waqas Yasir Zafar Zahid Zaheer Zarina Zeeshan Zohaib Zubair Abinaya Anusha Arulmoli Dharshini
Gajan Gayathri Kajan Kamala Kandiah Kumar Kumaran Luxmi Mathan Mathusan Nirosha Nishanth Prasanna Pirabakaran Pratheep Raguvaran Rajani Ramanan
Sathya Selvan Shanthini Sinthuja Sivakumar Sutharsan Thanuja Tharsan Thiru Thusha Vasanthi Yalini Yogarajah`,
    family: `Ahmad Akhtar Akram Ali Anwar Arshad Ashraf Aslam Awan Azam Aziz Baig Bajwa Begum Bhatti Bibi Butt Chaudhry Chaudhary Chaudry Cheema
Choudhry Chowdhury Dar Dhillon Farooq Ghafoor Gill Gondal Grewal Gupta Hanif Hussain Iqbal Jamil Janjua Javed Kapoor Kaur Khan Khokhar Kumar Mahmood
Malik Masood Mehmood Mirza Mughal Munir Nawaz Patel Qureshi Rafiq Raja Rana Rashid Rasool Raza Rehman Riaz Saeed Sandhu Sarwar Shabbir Shafi Shah
Shahzad Sharif Sharma Sheikh Sidhu Siddiqui Singh Sultan Syed Tariq Yaqub Yousaf Zafar Arulanantham Balasingham Ganeshan Jeyarajah Kandasamy Kanagaratnam
Mahalingam Nadarajah Navaratnam Paramanathan Ponnambalam Rajaratnam Rasanayagam Selvarajah Sivalingam Sivanathan Subramaniam Thambirajah Thangarajah
Thurairajah Vigneswaran Yogarajah`,
  },
  eritreanEthiopian: {
    first: `Abeba Abel Abraha Abrehet Adhanom Alem Almaz Amanuel Amleset Aron Aster Asmerom Awet Azeb Bereket Berhane Beyene Biniam Birhan
Bisrat Daniat Dawit Delina Desta Efrem Ermias Eyob Elsa Fana Feruz Filmon Fitsum Freweini Freweyni Frezgi Genet Gebre Ghirmay Girma Girmay Goitom
Habtom Habtamu Haben Haile Hailu Helen Henok Hermon Hiwet Hiwot Isaias Kidane Kibrom Kiflom Kisanet Letebrhan Lidya Luwam Lwam Mebrahtu Mebrat
Medhanie Mehari Mekonnen Mekdes Melat Meron Merhawi Meseret Mihret Mikias Mulu Mulugeta Nahom Natnael Netsanet Rahel Rahwa Robel Ruta Saba Samrawit Sara
Selam Selamawit Semhar Senait Seble Simret Solomon Sirak Sium Tedros Teklay Tekle Temesgen Tesfalem Tesfay Tesfaye Tewelde Tigist Tsega Tsegay Tsehay
Tsion Weldu Winta Wubit Yafet Yemane Yodit Yohannes Yonas Yonatan Yordanos Zekarias Zemen Zewdi Zeray`,
    family: `Abebe Abraha Abraham Andemariam Araya Asfaha Asgedom Bekele Berhane Berhe Beyene Desta Ghebremariam Ghebremedhin Gebremedhin Gebreyesus
Ghebreyesus Gebreselassie Ghirmay Girmay Goitom Habte Habtemariam Hagos Haile Hailemariam Kahsay Kidane Kiflemariam Kifle Mehari Mekonnen Mengesha
Mengistu Ogbazghi Okbay Russom Sium Tadesse Tekle Teklehaimanot Tesfamariam Tesfay Tesfaye Tewelde Tsegay Weldemariam Weldu Woldemariam Yemane Yohannes
Zerai Zeray`,
  },
  eastSlavic: {
    first: `Aleksandr Aleksej Aleksey Alexei Aliona Alyona Alla Anastasia Anastasiia Anastasiya Andrei Andrej Andrii Andrij Andriy Anzhela Artem Artur
Bogdan Bohdan Bohdana Daria Dariia Darya Denis Denys Diana Dmitri Dmitrij Dmitrii Dmitry Dmytro Ekaterina Evgeni Evgenia Fedir Galina Halyna Hanna Igor
Ihor Inna Iryna Irina Ivanna Kateryna Khrystyna Kirill Kostiantyn Ksenia Kseniia Larisa Larysa Lesia Lesya Lilia Liubov Liudmyla Lyudmila Ludmila Lyubov
Maksim Maksym Marharyta Mariia Mariya Marjana Maryna Mykhailo Mykola Mykyta Nadezjda Nadiia Nataliia Nataliya Nataliya Nataliya Nikita Nikolaj Oksana
Oleg Oleh Oleksandr Oleksandra Oleksii Oleksiy Olena Olha Olesia Pavel Pavlo Petro Polina Roman Ruslan Serhii Serhiy Sergei Sergej Sergey Sofiia Solomiia
Stanislav Stepan Svetlana Svitlana Taras Tatiana Tatjana Tatsiana Tetiana Tetyana Timur Tymofii Vadim Vadym Valentyna Valentina Valeriia Valerij Vasyl
Vasilij Viacheslav Viktoriia Vira Vitalii Vitaly Vitalij Vladimir Vladislav Vladyslav Volodymyr Yana Yaroslav Yaroslava Yelyzaveta Yevhen Yevheniia Yulia
Yuliia Yuriy Yurii Yury Zhanna Zlata Zoriana`,
    family: `Bondarenko Boiko Boyko Danylenko Fedorenko Fedorov Ivanenko Ivanov Ivanova Kovalchuk Kovalenko Kovalenko Koval Kravchenko Kravchuk Kuznetsov
Kuznetsova Lysenko Lytvynenko Marchenko Melnyk Moroz Morozova Nikitin Novikov Oliynyk Pavlenko Pavlov Petrenko Petrov Petrova Polishchuk Popov Popova
Romanenko Rudenko Savchenko Shevchenko Shevchuk Sidorov Smirnov Smirnova Sokolov Sydorenko Tkachenko Tkachuk Vasylenko Volkov Volkova Zakharchenko Zaytsev`,
  },
  baltic: {
    first: `Agne Aiste Algirdas Andrius Antanas Arunas Asta Audrius Aurelija Ausra Birute Dainius Daiva Dalia Danute Darius Deividas Donatas Edgaras
Edita Egidijus Egle Erika Evaldas Gabija Gediminas Giedre Gintaras Gintare Gytis Ieva Ilona Indre Inga Ingrida Irmantas Jolanta Jonas Jurate Jurgita Justas
Justina Kastytis Karolis Kestutis Kristupas Laima Laimonas Laura Lina Linas Loreta Lukas Mantas Marius Mindaugas Mindaugas Modestas Neringa Nerijus Nijole
Paulius Povilas Raimonda Raimondas Ramune Rasa Regimantas Renata Rimantas Rimas Rolandas Romas Ruta Rūta Sandra Sarunas Saulius Sigita Simona Skaiste Tadas
Tomas Ugne Vaida Valdas Vaidas Vaiva Vilma Virginija Vita Vytautas Zilvinas Žygimantas Aivars Andris Arturs Guntis Ilze Inese Janis Juris Liene Liga Maris
Raivis Sandris Zane`,
    family: `Kazlauskas Kazlauskiene Jankauskas Jankauskiene Petrauskas Petrauskiene Stankevicius Vasiliauskas Zukauskas Butkus Paulauskas Urbonas
Kavaliauskas Navickas Balciunas Berzins Kalnins Ozolins Jansons Liepins Tamm Saar Sepp`,
  },
  southEastAsian: {
    first: `Anh Bao Bich Binh Chau Chi Cuong Dao Diem Dinh Dung Duc Duong Duy Giang Hanh Hieu Hien Hoa Hoai Hoang Hong Hue Hung Huong Huy Huyen
Khanh Khoa Kieu Lam Lan Lien Linh Loan Long Mai Minh My Nam Nga Ngan Nghia Ngoc Nguyet Nhan Nhi Nhu Nhung Oanh Phong Phuc Phuong Quan Quang Quoc Quynh
Son Tam Tan Tao Thach Thai Thang Thanh Thao Thi Thien Thinh Tho Thu Thuan Thuy Tien Tin Toan Trang Tri Trinh Trong Truc Trung Tu Tuan Tung Tuyen Tuyet Uyen
Van Viet Vinh Vy Xuan Yen Apinya Areeya Chanida Kanya Malee Nittaya Nok Noi Orathai Ploy Pornthip Ratana Sirikit Siriporn Somchai Somsak Suda Sunee
Supaporn Wanida Wassana Analyn Arlene Cherry Corazon Divina Emelita Evangeline Imelda Jocelyn Joy Jovelyn Liezel Lourdes Marilou Marites Marivic Maricel
Rosalie Rowena Jhon Jerico Angelito`,
    family: `Nguyen Tran Le Pham Phan Huynh Hoang Vo Vu Dang Bui Do Ho Ngo Duong Ly Truong Dinh Doan Lam Luong Mai Trinh Dao Cao Chau Ta Thai Quach Tong
Ha Van La Luu Bautista Reyes Santos Cruz Garcia Mendoza Ramos Flores Villanueva Aquino Dela Castro Gonzales Pascual Salvador Navarro Mercado Aguilar`,
  },
  westernEuropean: {
    first: `Adriana Alan Alejandra Alejandro Amy Ana Andrew Angela Anthony Antonio Ashley Barbara Beatriz Brian Bruno Carlos Catarina Charles Cristina
Diego Diana Donald Dorothy Edward Eduardo Elena Emily Enrique Ethan Eugenia Felipe Fernanda Fernando Francesca Francesco Francisco Gary George Giovanni
Giulia Gloria Gonzalo Grace Guillermo Hannah Heather Hector Inés Inez Jacqueline James Jane Javier Jean Jeffrey Jennifer Jeremy Jerry Jesús Joana João
Joaquin Jorge Jose José Joseph Joshua Joyce Juan Juanita Juergen Julio Jürgen Justin Karin Kathleen Keith Kelly Kevin Larry Lauren Laurent Leonardo
Lorena Lorenzo Luca Lucía Luigi Luis Luisa Manfred Manuela Marco Marcos Margarita Mario Mark Marta Matteo Matthew Mercedes Michael Michelle Miguel
Mónica Natasha Neil Nicholas Nuno Olivier Pablo Pamela Paolo Patricia Paulo Pedro Philippe Pierre Pilar Rachel Rafael Ramon Raquel Raúl Rebecca Ricardo
Roberto Rodrigo Ronald Rosario Ryan Salvador Samantha Scott Sean Sergio Sharon Shirley Sofía Stephen Steven Susan Teresa Thierry Tiago Timothy Tomás
Vanessa Verónica Vincenzo Walter Wayne Wolfgang Xavier Yolanda Zoe Emmanuel Blessing Chidi Chinedu Kwame Kofi Kwabena Fatou Mamadou Ousmane Aminata Moussa
Jean-Claude Jean-Pierre Dieudonné Innocent Claudine Espérance Clémentine Divine`,
    family: `Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Thompson Taylor Thomas Moore Jackson Martin White Harris Clark Lewis Walker
Robinson Murphy Kelly O'Brien O'Connor O'Neill O'Sullivan O'Reilly Ryan McCarthy Campbell Stewart Mitchell Roberts Evans Hughes Edwards Müller Schmidt
Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Krüger Hofmann Lange García
Rodríguez Martínez Hernández López González Pérez Sánchez Ramírez Torres Rivera Gómez Díaz Fernández Silva Santos Oliveira Pereira Costa Ferreira
Rodrigues Almeida Lopez Gonzalez Rodriguez Martinez Hernandez Fernandez Perez Sanchez Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Dubois
Moreau Lefebvre Leroy Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Diallo Diop
Mensah Okafor Okonkwo Mukasa Habimana Niyonzima Uwimana Mbeki Traoré Camara Kone`,
  },
} as const;
