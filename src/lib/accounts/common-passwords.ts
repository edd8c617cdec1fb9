/**
 * Words that make a password guessable, alone, repeated, two together, or with figures and signs around them: the
 * rule in `password-rule.ts` turns these few hundred stems into the millions of passwords tried first. Written for
 * this product from the habits of French and English typing: keyboard walks, phrases, first names, clubs, places.
 * Lower case, no accents, no figures.
 */
export const commonWords: ReadonlySet<string> = new Set(
	`
azerty azertyuiop azertyui azer aze qsdf qsdfgh qsdfghjklm qsdfghjkl wxcvbn wxcv poiuytreza poiuy mlkjhgfdsq nbvcxw
qwerty qwertyuiop qwertz qwer asdf asdfgh asdfghjkl zxcvbn zxcvbnm poiuytrewq lkjhgfdsa mnbvcxz qazwsx qazwsxedc
abc abcd abcde abcdef abcdefg abcdefgh abcdefghij abcdefghijkl abcdefghijklmnopqrstuvwxyz xyz aaa zzz
motdepasse motdepass monmotdepasse lemotdepasse unmotdepasse motdepassesecret mdp monmdp passe mot de mon ma mes le la les un une
password passwords passw passwd pass passcode mypassword thepassword newpassword pwd secret secrets topsecret changeme
changezmoi changemoi letmein ouvretoi ouvremoi sesameouvretoi sesame openopen welcome welcomehome bienvenue bienvenu bonjour
bonsoir salut coucou hello helloworld hi hey login connexion connecter identifiant compte moncompte account myaccount admin
administrateur administrator root user utilisateur invite guest test testtest essai demo temp temporaire default defaut
internet ordinateur computer telephone portable iphone samsung android google facebook instagram snapchat tiktok youtube
whatsapp twitter discord netflix fortnite minecraft roblox pokemon pikachu naruto sasuke onepiece luffy dragonball sangoku
goku vegeta starwars harrypotter hermione batman superman spiderman ironman marvel disney mario zelda sonic playstation xbox
nintendo gamer gaming league legends callofduty fifa
soleil lune etoile etoiles ciel terre mer ocean plage vacances voyage voyager voyages liberte amour amours monamour jetaime
jtaime tjtm tetaime jevoustaime iloveyou loveyou loveme love lover forever pourtoujours toujours bonheur bisou bisous doudou
calin chouchou cheri cherie monbebe bebe baby princesse princess prince reine roi queen king ange angel demon diable paradis
sunshine rainbow flower fleur rose roses marguerite tulipe tournesol coquelicot papillon butterfly licorne unicorn coeur
moncoeur heart chocolat chocolate bonbon bonbons caramel vanille fraise cerise banane pomme orange citron ananas cafe gateau
nutella fromage baguette croissant frites pizza kebab couscous
chat chaton minou chien chienne toutou lapin cheval poney tigre tiger lion loup wolf panda koala dauphin dolphin singe monkey
elephant girafe oiseau aigle dragon ours poisson tortue souris
maman papa mamanpapa papamaman mamie papi frere soeur famille family ami amie amis copain copine ecole college lycee classe
devoirs vacance noel joyeuxnoel anniversaire birthday happy joyeux fete soiree
football foot rugby basket basketball tennis handball volley judo danse dance musique music guitare piano rap
paris marseille lyon lille toulouse nice nantes bordeaux rennes strasbourg montpellier reims roubaix tourcoing dunkerque
calais arras amiens lens valenciennes beauvais compiegne laon saintquentin maubeuge boulogne cambrai douai bethune soissons
hautsdefrance nord pasdecalais picardie somme oise aisne france francais francaise bretagne normandie alsace corse martinique
guadeloupe reunion guyane mayotte algerie maroc tunisie senegal mali cameroun congo cotedivoire portugal espagne italie
allemagne angleterre london newyork america usa canada japon tokyo bresil
psg parissaintgermain om allezlom allez olympique losc rclens asse ogcnice fcn ol mbappe zidane ronaldo messi neymar griezmann
jul booba ninho pnl aya nakamura orelsan stromae
capsurlemonde cap sur monde surlemonde region laregion erasmus partir monespace espace jeune jeunes missionlocale mobilite
stage stages service civique servicecivique
lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre
novembre decembre printemps ete automne hiver spring summer autumn winter monday friday sunday january december
rouge bleu vert jaune noir blanc violet rosebonbon black white blue green red purple
zero deux trois quatre cinq six sept huit neuf dix onze douze one two three four five seven eight nine ten
merde putain connard salope nique niquetamere fuck fuckyou fuckoff shit bitch asshole caca pipi prout
trustno whatever freedom master shadow hunter killer soccer hockey baseball batmobile jordan michael jennifer ashley jessica
access matrix cheese cookie coffee summertime starlight football superstar rockstar lol mdr ptdr
adam adele adrien agathe aicha alain albane alex alexandra alexandre alexia alexis alice alicia aline alix alya amandine
ambre amel amelie amina amine amir anais anas andrea andre angelina angelique anna anne annie anthony antoine apolline
ariane arnaud arthur assia astrid aubin audrey aurelie aurelien aurore axel axelle ayoub aziz baptiste barbara bastien
benjamin benoit bernard bilal brandon bruno camille candice capucine carla caroline cassandra catherine cecile celia celine
chaima charlene charles charlotte chloe christelle christian christine christophe claire clara claude clemence clement
clementine clotilde coline corentin coralie corinne cyril damien daniel david delphine denis diane didier dimitri djamel
dorian dylan edouard eleonore elena elias elif elisa elise eliott ella elodie elsa emilie emma emmanuel enora enzo eric
erwan esteban estelle ethan eva evan fabien fabrice fanny farid fatima fatou fatoumata faustine felix fiona flavie flora
florence florent florian france francois franck gabin gabriel gabrielle gael gaelle gaetan gaspard gauthier georges gerard
gilles guillaume gwenael hamza hanna hannah hassan helene henri hugo ibrahim ilan ilyes imane imene ines inaya ingrid iris
isabelle ismael issa jacques jade jamel jason jean jeanne jerome jeremy joel johan jonas jonathan jordan joseph josephine
julia julian julie julien juliette justine kader kamel karim karine katia kelly kenza kevin khadija kylian laetitia laila
lamine lana lara laura laure laurence laurent lea leila lena leo leon leonie lesly leslie lila lilou lina linda lisa lise loan
loic lola lorenzo lou louane louis louise louna luc luca lucas lucie lucile ludivine ludovic luna lydia mael maelle maelys
maeva malik malo mamadou manon manuel marc margaux margot maria mariam mariama marie marina marine marion marius marjorie
marlene martin martine marvin mathias mathieu mathilde mathis mathys matheo matteo matthieu maxence maxime mehdi melanie
melissa melina mickael michel mila mohamed mohammed morgan morgane moussa mounir myriam nabil nadia nadine naima nathalie
nathan nawel nicolas nina nino noa noah noe noelie noemie nolan nora nour olivia olivier oceane omar oscar ousmane pascal
patricia patrick paul pauline perrine philippe pierre priscilla quentin rachel rachid raphael raphaelle rayan rayane remi
remy renaud rhiannon richard robin romain romane romeo rosalie roxane ryan sabine sabrina sacha said salim salima salma sami
samia samir samuel samy sandra sandrine sara sarah sasha sebastien selma serge severine simon sirine sofia sofiane soline
solene sonia sophia sophie soraya stephane stephanie steven sylvain sylvie tanguy teo theo thibault thibaut thierry thomas
timeo timothee titouan tom tony tristan ugo valentin valentine valerie vanessa vera veronique victoire victor victoria vincent
violette virginie warren wassim wendy william xavier yacine yanis yann yannick yasmine yassine younes youssef yvan zoe
martin bernard thomas petit robert richard durand dubois moreau laurent simon michel lefebvre leroy roux david bertrand morel
fournier girard bonnet dupont lambert fontaine rousseau vincent muller lefevre faure andre mercier blanc guerin boyer garnier
chevalier francois legrand gauthier garcia perrin robin clement morin nicolas henry roussel mathieu gautier masson marchand
duval denis dumont marie lemaire noel meyer dufour meunier brun blanchard giraud joly riviere lucas brunet gaillard barbier
arnaud martinez gerard roche renard schmitt roy leroux colin vidal caron picard fabre benoit lacroix delattre delannoy
`
		.trim()
		.split(/\s+/)
);
