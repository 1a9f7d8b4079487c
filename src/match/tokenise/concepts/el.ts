/** What everyday things are called in Greek. */
export const el = `
vaccine: εμβόλιο εμβολιασμός εμβολιασμένος εμβολιάζω εμβολιάστηκε εμβόλια
virus: ιός ιού ιών
bacteria: βακτήριο βακτήρια
disease: ασθένεια νόσος αρρώστια νόσημα αρρώστιας
infection: λοίμωξη
epidemic: επιδημία πανδημία επιδημίας πανδημίας
fever: πυρετός
cancer: καρκίνος
diabetes: διαβήτης διαβητικός
autism: αυτισμός
heart: καρδιά καρδιάς
blood: αίμα
brain: εγκέφαλος μυαλό
lungs: πνεύμονας
skin: δέρμα
hospital: νοσοκομείο
doctor: γιατρός ιατρός
nurse: νοσοκόμα νοσηλευτής νοσηλεύτρια νοσηλεύτριας
patient: ασθενής
medicine: φάρμακο
pill: χάπι
surgery: εγχείρηση χειρουργείο χειρουργική
symptom: σύμπτωμα
mask: μάσκα
oxygen: οξυγόνο
pregnant: έγκυος εγκυμοσύνη
poison: δηλητήριο δηλητηρίαση δηλητηριώδης τοξικός δηλητηριάστηκε δηλητήρια τοξικού
death: θάνατος νεκρός πέθανε πεθαίνω πεθάνει
born: γεννήθηκε γέννηση γεννημένος
body: πτώμα σορός
government: κυβέρνηση
president: πρόεδρος
minister: υπουργός
mayor: δήμαρχος
parliament: κοινοβούλιο βουλή κοινοβούλια
election: εκλογές
vote: ψήφος ψηφοφορία ψηφοφορίας
ballot: ψηφοδέλτιο ψηφοδέλτια
law: νόμος
court: δικαστήριο δικαστήρια
judge: δικαστής
prison: φυλακή
police: αστυνομία αστυνομικός αστυνομίας
arrest: σύλληψη συνελήφθη συνέλαβε
army: στρατός
soldier: στρατιώτης
war: πόλεμος
bomb: βόμβα βομβαρδισμός
explosion: έκρηξη
missile: πύραυλος ρουκέτα
weapon: όπλο
terrorist: τρομοκράτης τρομοκρατικός τρομοκρατίας
attack: επίθεση επιτέθηκε
murder: δολοφονία σκότωσε σκοτώθηκε φόνος σκοτώνω δολοφονίας
rape: βιασμός βίασε βιαστής
thief: κλέφτης κλοπή έκλεψε κλέβω
kidnap: απαγωγή απήγαγαν απαγωγέας
fraud: απάτη απατεώνας
corruption: διαφθορά διεφθαρμένος
protest: διαμαρτυρία διαδήλωση διαδηλωτής διαμαρτυρίας
strike: απεργία απεργίας
refugee: πρόσφυγας
migrant: μετανάστης μετανάστευση
border: σύνορα
citizen: πολίτης ιθαγένεια υπηκοότητα
farmer: αγρότης γεωργός
worker: εργάτης εργαζόμενος
student: μαθητής φοιτητής φοιτητικός
teacher: δάσκαλος
school: σχολείο
university: πανεπιστήμιο πανεπιστήμια
child: παιδί παιδιά
baby: μωρό βρέφος
woman: γυναίκα
man: άνδρας άντρας
girl: κορίτσι κοπέλα
mother: μητέρα μαμά
father: πατέρας μπαμπάς
daughter: κόρη
family: οικογένεια
marriage: γάμος παντρεύτηκε παντρεμένος
king: βασιλιάς
queen: βασίλισσα
muslim: μουσουλμάνος ισλάμ ισλαμικός
christian: χριστιανός χριστιανικός
jew: εβραίος εβραϊκός
hindu: ινδουιστής
church: εκκλησία εκκλησίας
mosque: τζαμί τέμενος
priest: ιερέας ιερείς
god: θεός
prayer: προσευχή
religion: θρησκεία θρησκευτικός θρησκευτικού
money: λεφτά χρήμα μετρητά
dollar: δολάριο δολάρια
euro: ευρώ
bank: τράπεζα
tax: φορολογία φορολογικός φορολογίας φορολογικού
price: τιμή
salary: μισθός
pension: σύνταξη συνταξιούχος
debt: χρέος
economy: οικονομία οικονομικός οικονομίας
factory: εργοστάσιο εργοστάσια
company: εταιρεία εταιρία εταιρίας
gold: χρυσάφι
oil: πετρέλαιο λάδι
gasoline: βενζίνη
coal: κάρβουνο
nuclear: πυρηνικός πυρηνικού
electricity: ηλεκτρισμός ρεύμα
water: νερό
milk: γάλα γάλακτος
salt: αλάτι
sugar: ζάχαρη
bread: ψωμί
rice: ρύζι
wheat: σιτάρι σιτηρά
meat: κρέας
pork: χοιρινό
chicken: κοτόπουλο
fish: ψάρι
egg: αβγό
fruit: φρούτο
vegetable: λαχανικό
lemon: λεμόνι
garlic: σκόρδο
onion: κρεμμύδι
coffee: καφές
tea: τσάι
alcohol: αλκοόλ οινόπνευμα
wine: κρασί
beer: μπύρα μπίρα
tobacco: τσιγάρο κάπνισμα
plastic: πλαστικό
food: τρόφιμο φαγητό τροφή
drink: πίνω
eat: τρώω τρώνε
dog: σκύλος
cat: γάτα
cow: αγελάδα
pig: γουρούνι χοίρος
horse: άλογο
bird: πτηνό
snake: φίδι
lion: λιοντάρι
tiger: τίγρη
elephant: ελέφαντας
bear: αρκούδα
wolf: λύκος
whale: φάλαινα
shark: καρχαρίας καρχαρία
bat: νυχτερίδα
insect: έντομο
mosquito: κουνούπι
bee: μέλισσα
tree: δέντρο δένδρο
forest: δάσος
flower: λουλούδι
river: ποταμός
lake: λίμνη
sea: θάλασσα ωκεανός
beach: παραλία παραλίας
mountain: βουνό
island: νησί
sun: ήλιος ηλιακός
moon: φεγγάρι σελήνη
planet: πλανήτης
sky: ουρανός
space: αστροναύτης διαστημικός διαστημικού
satellite: δορυφόρος
weather: καιρικός καιρικού
climate: κλίμα
rain: βροχή
snow: χιόνι
ice: πάγος
wind: άνεμος
storm: καταιγίδα τυφώνας κυκλώνας
flood: πλημμύρα
earthquake: σεισμός
tsunami: τσουνάμι
volcano: ηφαίστειο
drought: ξηρασία λειψυδρία ξηρασίας λειψυδρίας
fire: φωτιά πυρκαγιά φωτιάς πυρκαγιάς
smoke: καπνός
accident: ατύχημα δυστύχημα τροχαίο
village: χωριό
world: κόσμος
road: δρόμος
bridge: γέφυρα
house: σπίτι
building: κτίριο κτήριο κτίρια κτήρια
tower: πύργος
wall: τοίχος τείχος
door: πόρτα
statue: άγαλμα
flag: σημαία
train: τρένο
bus: λεωφορείο
car: αυτοκίνητο
truck: φορτηγό νταλίκα
airplane: αεροπλάνο αεροσκάφος
airport: αεροδρόμιο αεροδρόμια
ship: πλοίο καράβι βάρκα
bicycle: ποδήλατο
photo: φωτογραφία φωτογραφίας
video: βίντεο
film: ταινία ταινίας
camera: κάμερα
newspaper: εφημερίδα
journalist: δημοσιογράφος
television: τηλεόραση
book: βιβλίο βιβλία
song: τραγούδι
music: μουσική
telephone: τηλέφωνο κινητό
internet: διαδίκτυο ίντερνετ
computer: υπολογιστής
robot: ρομπότ
scientist: επιστήμονας ερευνητής
science: επιστήμη
language: γλώσσα
football: ποδόσφαιρο
player: παίκτης παίχτης
team: ομάδα
champion: πρωταθλητής πρωτάθλημα
prize: βραβείο έπαθλο
gift: δώρο
lottery: λαχείο λοταρία λοταρίας
ban: απαγόρευση απαγορεύεται
free: δωρεάν
closed: κλειστός έκλεισε
year: έτος
week: εβδομάδα
day: ημέρα
night: νύχτα βράδυ
morning: πρωί
hour: ώρα
today: σήμερα
tomorrow: αύριο
yesterday: χθες χτες
million: εκατομμύριο εκατ εκατομμύρια
billion: δισεκατομμύριο δισ δισεκατομμύρια
thousand: χίλιοι χιλιάδες χίλια
red: κόκκινος
black: μαύρος
white: λευκός άσπρος
green: πράσινος
blue: μπλε γαλάζιος γαλάζιου
yellow: κίτρινος
hand: χέρι
leg: πόδι
eye: μάτι
hair: μαλλιά
tooth: δόντι
knife: μαχαίρι
gun: πιστόλι
shot: πυροβολισμός
crowd: πλήθος
speech: ομιλία ομιλίας
resign: παραίτηση παραιτήθηκε
dam: φράγμα
sewage: λύματα
hunger: πείνα λιμός
poverty: φτώχεια φτωχός
slave: σκλάβος δούλος
ghost: φάντασμα
angel: άγγελος
`
