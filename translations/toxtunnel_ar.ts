<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AddressCheck</name>
    <message numerus="yes">
        <source>%n more character(s) to come</source>
        <translation>
            <numerusform>لا أحرف متبقية</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %n أحرف</numerusform>
            <numerusform>بقي %n حرفا</numerusform>
            <numerusform>بقي %n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>لا أحرف زائدة</numerusform>
            <numerusform>حرف واحد زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>%n أحرف زائدة</numerusform>
            <numerusform>%n حرفا زائدا</numerusform>
            <numerusform>%n حرف زائد</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a Tox ID: a character is wrong or two are swapped</source>
        <translation>ليس معرّف Tox: حرف خاطئ أو حرفان متبادلان</translation>
    </message>
    <message>
        <source>That is this computer itself</source>
        <translation>هذا هو الحاسوب نفسه</translation>
    </message>
    <message>
        <source>Already a peer: %1</source>
        <translation>نظير مسبقا: %1</translation>
    </message>
    <message>
        <source>A valid Tox ID</source>
        <translation>معرّف Tox صالح</translation>
    </message>
</context>
<context>
    <name>ForwardTemplate</name>
    <message>
        <source>Remote desktop (RDP)</source>
        <translation>سطح مكتب بعيد (RDP)</translation>
    </message>
    <message>
        <source>Screen sharing (VNC)</source>
        <translation>مشاركة الشاشة (VNC)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>NAS: its page</source>
        <translation>NAS: صفحته</translation>
    </message>
    <message>
        <source>NAS: files (SMB)</source>
        <translation>NAS: ملفات (SMB)</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>ToxTunnel %1.</source>
        <translation>ToxTunnel %1.</translation>
    </message>
    <message>
        <source>ToxTunnel %1 with toxcore %2.</source>
        <translation>ToxTunnel %1 مع toxcore %2.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written to.</source>
        <translation>لا يمكن الكتابة في مجلد البيانات %1.</translation>
    </message>
    <message>
        <source>Give the folder to the user the program runs as, or name another one by data_dir.</source>
        <translation>امنح المجلد للمستخدم الذي يعمل البرنامج باسمه، أو سمِّ مجلدًا آخر في data_dir.</translation>
    </message>
    <message>
        <source>There is hardly any room left where %1 is.</source>
        <translation>لا تكاد تبقى مساحة حيث يوجد %1.</translation>
    </message>
    <message>
        <source>Free some space: the identity and the peers are kept there.</source>
        <translation>أخلِ بعض المساحة: الهوية والنظراء محفوظون هناك.</translation>
    </message>
    <message>
        <source>The program&apos;s file was replaced since the start.</source>
        <translation>استُبدل ملف البرنامج منذ بدء التشغيل.</translation>
    </message>
    <message>
        <source>Start the node again to run the new version.</source>
        <translation>أعد تشغيل العقدة لاستعمال الإصدار الجديد.</translation>
    </message>
    <message>
        <source>No node can be asked: %1.</source>
        <translation>لا توجد عقدة يمكن سؤالها: %1.</translation>
    </message>
    <message>
        <source>Start the node, or name its configuration with -c. What follows is judged without it.</source>
        <translation>شغّل العقدة، أو سمِّ ملف إعدادها بالخيار -c. ما يلي محكوم عليه بدونها.</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>وهي متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>Let it go on: while paused it takes no connections.</source>
        <translation>دعها تواصل: فهي لا تقبل اتصالات وهي متوقفة.</translation>
    </message>
    <message>
        <source>Correct the file; toxtunnel config check FILE tells all.</source>
        <translation>صحّح الملف؛ الأمر toxtunnel config check FILE يذكر كل شيء.</translation>
    </message>
    <message>
        <source>No configuration file: the built-in settings count.</source>
        <translation>لا يوجد ملف إعداد: تسري الإعدادات المدمجة.</translation>
    </message>
    <message>
        <source>%1 is in order.</source>
        <translation>%1 سليم.</translation>
    </message>
    <message>
        <source>Correct the rules file; until then the old rules stay, and a start is refused.</source>
        <translation>صحّح ملف القواعد؛ وحتى ذلك الحين تبقى القواعد القديمة ويُرفض بدء التشغيل.</translation>
    </message>
    <message>
        <source>No rules: no peer may reach anything through this node.</source>
        <translation>لا قواعد: لا يجوز لأي نظير الوصول إلى أي شيء عبر هذه العقدة.</translation>
    </message>
    <message>
        <source>Let a peer in: toxtunnel rules add PEER --allow HOST:PORT.</source>
        <translation>اسمح لنظير بالدخول: toxtunnel rules add PEER --allow HOST:PORT.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1، السطر %2: %3.</translation>
    </message>
    <message>
        <source>Look whether the rule says what it is meant to.</source>
        <translation>تحقق من أن القاعدة تقول ما يُراد منها.</translation>
    </message>
    <message>
        <source>%1 is in order; rules: %2.</source>
        <translation>%1 سليم؛ عدد القواعد: %2.</translation>
    </message>
    <message>
        <source>Only a running node can tell.</source>
        <translation>لا تعرف ذلك إلا عقدة تعمل.</translation>
    </message>
    <message>
        <source>This machine has no address that leads beyond it, but the node reaches others.</source>
        <translation>ليس لهذا الحاسوب عنوان يؤدي إلى خارجه، لكن العقدة تصل إلى غيرها.</translation>
    </message>
    <message>
        <source>This machine has no address that leads beyond it.</source>
        <translation>ليس لهذا الحاسوب عنوان يؤدي إلى خارجه.</translation>
    </message>
    <message>
        <source>Plug in the cable or join a network.</source>
        <translation>وصّل الكابل أو انضم إلى شبكة.</translation>
    </message>
    <message>
        <source>Addresses that may lead beyond this machine: %1.</source>
        <translation>العناوين التي قد تؤدي إلى خارج هذا الحاسوب: %1.</translation>
    </message>
    <message>
        <source>UDP is off because of the proxy %1: everything goes through relays.</source>
        <translation>UDP متوقف بسبب الوكيل %1: كل شيء يمر عبر مرحّلات.</translation>
    </message>
    <message>
        <source>Leave the proxy out (tox.proxy) where it is not needed.</source>
        <translation>احذف الوكيل (tox.proxy) حيث لا حاجة إليه.</translation>
    </message>
    <message>
        <source>UDP is switched off: everything goes through relays.</source>
        <translation>UDP متوقف: كل شيء يمر عبر مرحّلات.</translation>
    </message>
    <message>
        <source>Set tox.udp_enabled to true.</source>
        <translation>اضبط tox.udp_enabled على true.</translation>
    </message>
    <message>
        <source>UDP works, from port %1.</source>
        <translation>يعمل UDP من المنفذ %1.</translation>
    </message>
    <message>
        <source>UDP works: the peer is reached by it, though the Tox network answers through a relay.</source>
        <translation>يعمل UDP: يُوصَل إلى النظير به، مع أن شبكة Tox تجيب عبر مرحّل.</translation>
    </message>
    <message>
        <source>No answer comes back by UDP, from port %1: everything goes through relays, which is slower.</source>
        <translation>لا تعود أي إجابة عبر UDP من المنفذ %1: كل شيء يمر عبر مرحّلات، وهذا أبطأ.</translation>
    </message>
    <message>
        <source>Let UDP pass the firewall of this machine and of its network.</source>
        <translation>اسمح لـ UDP بعبور جدار الحماية لهذا الحاسوب ولشبكته.</translation>
    </message>
    <message>
        <source>Nobody answers by UDP, and by TCP neither: see the next step.</source>
        <translation>لا أحد يجيب عبر UDP ولا عبر TCP: انظر الخطوة التالية.</translation>
    </message>
    <message>
        <source>The Tox network is reached directly.</source>
        <translation>يُوصَل إلى شبكة Tox مباشرة.</translation>
    </message>
    <message>
        <source>The Tox network is reached through a relay.</source>
        <translation>يُوصَل إلى شبكة Tox عبر مرحّل.</translation>
    </message>
    <message>
        <source>No other node is found in the local network.</source>
        <translation>لم يُعثر على عقدة أخرى في الشبكة المحلية.</translation>
    </message>
    <message>
        <source>Start the other node in the same network, or set tox.bootstrap_mode to auto.</source>
        <translation>شغّل العقدة الأخرى في الشبكة نفسها، أو اضبط tox.bootstrap_mode على auto.</translation>
    </message>
    <message>
        <source>No node of tox.bootstrap_nodes answers; it names %1.</source>
        <translation>لا تجيب أي عقدة من tox.bootstrap_nodes؛ وعددها فيه %1.</translation>
    </message>
    <message>
        <source>Check their addresses and keys, or leave the key out to use the public network.</source>
        <translation>تحقق من عناوينها ومفاتيحها، أو احذف هذا الإعداد لاستعمال الشبكة العامة.</translation>
    </message>
    <message>
        <source>No node of the public Tox network answers.</source>
        <translation>لا تجيب أي عقدة من شبكة Tox العامة.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, the proxy and the firewall; a first start may take a minute.</source>
        <translation>تحقق من الاتصال بالإنترنت والوكيل وجدار الحماية؛ قد يستغرق البدء الأول دقيقة.</translation>
    </message>
    <message>
        <source>No peer was named.</source>
        <translation>لم يُذكر أي نظير.</translation>
    </message>
    <message>
        <source>%1 is online, through a relay.</source>
        <translation>%1 متصل، عبر مرحّل.</translation>
    </message>
    <message>
        <source>%1 is online, directly, by Tox over UDP.</source>
        <translation>%1 متصل مباشرة، بواسطة Tox عبر UDP.</translation>
    </message>
    <message>
        <source>%1 is online, directly, by UDP beside Tox.</source>
        <translation>%1 متصل مباشرة، عبر UDP إلى جانب Tox.</translation>
    </message>
    <message>
        <source>%1 is online, inside the local network.</source>
        <translation>%1 متصل داخل الشبكة المحلية.</translation>
    </message>
    <message>
        <source>The peer has to be online for this.</source>
        <translation>لهذا يجب أن يكون النظير متصلًا.</translation>
    </message>
    <message>
        <source>%1 has not been online since this node started, nor ever before as far as it remembers.</source>
        <translation>لم يتصل %1 منذ بدأت هذه العقدة، ولا قبل ذلك قط بقدر ما تذكر.</translation>
    </message>
    <message>
        <source>Start the other node, and see that it accepts this one: a rule there for the key of this node, or its request accepted.</source>
        <translation>شغّل العقدة الأخرى، وتأكد من أنها تقبل هذه: بقاعدة هناك لمفتاح هذه العقدة، أو بقبول طلبها.</translation>
    </message>
    <message>
        <source>%1 is offline, last seen %2.</source>
        <translation>%1 غير متصل، آخر ظهور له %2.</translation>
    </message>
    <message>
        <source>Start the other node and run the doctor there, too: it may have lost its network.</source>
        <translation>شغّل العقدة الأخرى وأجرِ الفحص هناك أيضًا: فربما فقدت شبكتها.</translation>
    </message>
    <message>
        <source>%1 was not reached: the peer cannot reach its host.</source>
        <translation>تعذّر الوصول إلى %1: لا يستطيع النظير الوصول إلى مضيفه.</translation>
    </message>
    <message>
        <source>%1 was not reached: the peer cannot reach its network.</source>
        <translation>تعذّر الوصول إلى %1: لا يستطيع النظير الوصول إلى شبكته.</translation>
    </message>
    <message>
        <source>%1 was not reached: no answer in time.</source>
        <translation>تعذّر الوصول إلى %1: لم تصل إجابة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>%1 was not reached: the peer went offline.</source>
        <translation>تعذّر الوصول إلى %1: انقطع اتصال النظير.</translation>
    </message>
    <message>
        <source>%1 was not reached: the peer cannot do that.</source>
        <translation>تعذّر الوصول إلى %1: لا يستطيع النظير فعل ذلك.</translation>
    </message>
    <message>
        <source>%1 was not reached.</source>
        <translation>تعذّر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>This node has no peer %1.</source>
        <translation>ليس لهذه العقدة نظير %1.</translation>
    </message>
    <message>
        <source>Add it by its Tox ID: toxtunnel peers add ID --name NAME; or see how it is spelt: toxtunnel peers list.</source>
        <translation>أضفه بمعرّف Tox الخاص به: toxtunnel peers add ID --name NAME؛ أو انظر كيف يُكتب: toxtunnel peers list.</translation>
    </message>
    <message>
        <source>The relay costs speed. Let UDP pass the firewall at the peer; right after a start the direct way may still be found.</source>
        <translation>المرحّل يقلل السرعة. اسمح لـ UDP بعبور جدار الحماية عند النظير؛ وبعد البدء مباشرة قد يُعثر على المسار المباشر لاحقًا.</translation>
    </message>
    <message>
        <source>It says to be version %1.</source>
        <translation>يقول إنه الإصدار %1.</translation>
    </message>
    <message>
        <source>Both speak the native protocol.</source>
        <translation>كلاهما يتحدث البروتوكول الأصلي.</translation>
    </message>
    <message>
        <source>This node speaks as toxtunnel 0.2 to 0.4 (tox.native: false).</source>
        <translation>تتحدث هذه العقدة مثل toxtunnel من 0.2 إلى 0.4 (tox.native: false).</translation>
    </message>
    <message>
        <source>The peer speaks as toxtunnel 0.2 to 0.4: it works, but a break of the network ends connections.</source>
        <translation>يتحدث النظير مثل toxtunnel من 0.2 إلى 0.4: هذا يعمل، لكن انقطاع الشبكة ينهي الاتصالات.</translation>
    </message>
    <message>
        <source>Install this version at the peer, too, to get more out of it.</source>
        <translation>ثبّت هذا الإصدار عند النظير أيضًا لتستفيد أكثر.</translation>
    </message>
    <message>
        <source>No target was named.</source>
        <translation>لم يُذكر أي هدف.</translation>
    </message>
    <message>
        <source>At the peer: toxtunnel rules add %1 --allow %2.</source>
        <translation>عند النظير: ⁦toxtunnel rules add %1 --allow %2⁩.</translation>
    </message>
    <message>
        <source>The peer&apos;s rules let this node reach %1.</source>
        <translation>تسمح قواعد النظير لهذه العقدة بالوصول إلى %1.</translation>
    </message>
    <message>
        <source>A rule of the peer denies %1 to this node.</source>
        <translation>تمنع قاعدة عند النظير هذه العقدة من %1.</translation>
    </message>
    <message>
        <source>Remove the deny entry in the rules of the peer, or choose another target.</source>
        <translation>احذف إدخال deny من قواعد النظير، أو اختر هدفًا آخر.</translation>
    </message>
    <message>
        <source>No rule of the peer lets this node reach %1.</source>
        <translation>لا تسمح أي قاعدة عند النظير لهذه العقدة بالوصول إلى %1.</translation>
    </message>
    <message>
        <source>%1 cannot be a target.</source>
        <translation>لا يمكن أن يكون %1 هدفًا.</translation>
    </message>
    <message>
        <source>Write host:port as the peer names it, e.g. 127.0.0.1:22.</source>
        <translation>اكتب مضيف:منفذ كما يسميه النظير، مثل 127.0.0.1:22.</translation>
    </message>
    <message>
        <source>The peer takes no more connections of this node: there are too many at once.</source>
        <translation>لا يقبل النظير مزيدًا من اتصالات هذه العقدة: فعددها في آن واحد كبير جدًا.</translation>
    </message>
    <message>
        <source>The peer takes no more connections of this node now: it limits how often they are opened.</source>
        <translation>لا يقبل النظير الآن مزيدًا من اتصالات هذه العقدة: فهو يحدّ من عدد مرات فتحها.</translation>
    </message>
    <message>
        <source>Try again in a minute, or raise the limit at the peer (rate_limit, limits.streams_per_peer).</source>
        <translation>أعد المحاولة بعد دقيقة، أو ارفع الحد عند النظير (rate_limit, limits.streams_per_peer).</translation>
    </message>
    <message>
        <source>The peer did not say.</source>
        <translation>لم يقل النظير ذلك.</translation>
    </message>
    <message>
        <source>%1 answered through the tunnel in %2 ms.</source>
        <translation>أجاب %1 عبر النفق خلال %2 ملّي ثانية.</translation>
    </message>
    <message>
        <source>See at the peer whether the service runs and listens there.</source>
        <translation>تحقق عند النظير من أن الخدمة تعمل وتستمع هناك.</translation>
    </message>
    <message>
        <source>The peer did not dial it.</source>
        <translation>لم يتصل به النظير.</translation>
    </message>
    <message>
        <source>The name in %1 does not resolve at the peer.</source>
        <translation>الاسم الوارد في %1 لا يُحلّ عند النظير.</translation>
    </message>
    <message>
        <source>Write the address, or a name that the peer knows.</source>
        <translation>اكتب العنوان أو اسمًا يعرفه النظير.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, as the peer sees it.</source>
        <translation>لا شيء يستمع عند %1 من جهة النظير.</translation>
    </message>
    <message>
        <source>The peer says: %1.</source>
        <translation>يقول النظير: %1.</translation>
    </message>
    <message>
        <source>it contains a NUL</source>
        <translation>يحتوي على محرف NUL</translation>
    </message>
    <message>
        <source>it contains a control character</source>
        <translation>يحتوي على محرف تحكم</translation>
    </message>
    <message>
        <source>it contains characters outside ASCII</source>
        <translation>يحتوي على محارف خارج ASCII</translation>
    </message>
    <message>
        <source>it contains a space</source>
        <translation>يحتوي على مسافة</translation>
    </message>
    <message>
        <source>it has a zone id</source>
        <translation>فيه معرّف نطاق (zone id)</translation>
    </message>
    <message>
        <source>it contains a character that no host name has</source>
        <translation>يحتوي على محرف لا يرد في أي اسم مضيف</translation>
    </message>
    <message>
        <source>it has an empty part between dots</source>
        <translation>فيه جزء فارغ بين النقاط</translation>
    </message>
    <message>
        <source>a part between dots is too long</source>
        <translation>جزء بين النقاط أطول من اللازم</translation>
    </message>
    <message>
        <source>it looks like an address but is none</source>
        <translation>يبدو عنوانًا وليس كذلك</translation>
    </message>
    <message>
        <source>Not a host</source>
        <translation>ليس مضيفًا</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>it is longer than 253 characters</source>
        <translation>أطول من 253 حرفًا</translation>
    </message>
    <message>
        <source>Invalid host &apos;%1&apos;</source>
        <translation>المضيف &apos;%1&apos; غير صالح</translation>
    </message>
    <message>
        <source>Write * for every host</source>
        <translation>اكتب * لكل المضيفين</translation>
    </message>
    <message>
        <source>it is no range of addresses</source>
        <translation>ليس نطاق عناوين</translation>
    </message>
    <message>
        <source>Write an address and a number of bits, for example 10.0.0.0/8</source>
        <translation>اكتب عنوانًا وعدد بتات، مثل 10.0.0.0/8</translation>
    </message>
    <message>
        <source>it mixes IPv4 and IPv6 addresses</source>
        <translation>يخلط عناوين IPv4 وIPv6</translation>
    </message>
    <message>
        <source>Write the IPv4 range by itself</source>
        <translation>اكتب نطاق IPv4 وحده</translation>
    </message>
    <message>
        <source>no rule names this peer</source>
        <translation>لا تذكر أي قاعدة هذا النظير</translation>
    </message>
    <message>
        <source>port 0 is no target</source>
        <translation>المنفذ 0 ليس هدفًا</translation>
    </message>
    <message>
        <source>the host is malformed: %1</source>
        <translation>صيغة المضيف غير صحيحة: %1</translation>
    </message>
    <message>
        <source>a deny entry covers the host</source>
        <translation>يشمل مدخلُ منعٍ المضيفَ</translation>
    </message>
    <message>
        <source>the rule of this peer has expired</source>
        <translation>انتهت صلاحية قاعدة هذا النظير</translation>
    </message>
    <message>
        <source>an allow entry covers the name</source>
        <translation>يشمل مدخلُ سماحٍ الاسمَ</translation>
    </message>
    <message>
        <source>no allow entry covers the host on this port</source>
        <translation>لا يشمل أي مدخل سماح المضيف على هذا المنفذ</translation>
    </message>
    <message>
        <source>an allow entry covers the address</source>
        <translation>يشمل مدخلُ سماحٍ العنوانَ</translation>
    </message>
    <message>
        <source>the name resolves to %1, which a deny entry covers</source>
        <translation>يُحلّ الاسم إلى %1، وهو مشمول بمدخل منع</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is allowed here but resolves to %2, which line %3 denies: it is refused</source>
        <translation>&apos;%1&apos; مسموح هنا لكنه يُحلّ إلى %2 الذي يمنعه السطر %3: فهو مرفوض</translation>
    </message>
    <message>
        <source>&apos;%1&apos; allows every host on every port: everything this machine reaches, its own services included</source>
        <translation>&apos;%1&apos; يسمح بكل مضيف على كل منفذ: بكل ما يصل إليه هذا الحاسوب، بما في ذلك خدماته هو</translation>
    </message>
    <message>
        <source>&apos;%1&apos; allows every host, this machine&apos;s own services included</source>
        <translation>&apos;%1&apos; يسمح بكل مضيف، بما في ذلك خدمات هذا الحاسوب نفسه</translation>
    </message>
    <message>
        <source>&apos;%1&apos; allows a whole network on every port</source>
        <translation>&apos;%1&apos; يسمح بشبكة كاملة على كل منفذ</translation>
    </message>
    <message>
        <source>&apos;%1&apos; allows a whole network</source>
        <translation>&apos;%1&apos; يسمح بشبكة كاملة</translation>
    </message>
    <message>
        <source>&apos;%1&apos; allows every service of this machine itself</source>
        <translation>&apos;%1&apos; يسمح بكل خدمات هذا الحاسوب نفسه</translation>
    </message>
    <message>
        <source>this rule has expired and allows nothing</source>
        <translation>انتهت صلاحية هذه القاعدة ولا تسمح بشيء</translation>
    </message>
    <message>
        <source>this rule allows nothing</source>
        <translation>لا تسمح هذه القاعدة بشيء</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>every host is denied</source>
        <translation>كل المضيفين ممنوعون</translation>
    </message>
    <message>
        <source>the entry allows nothing</source>
        <translation>لا يسمح المدخل بشيء</translation>
    </message>
    <message>
        <source>this rule is not used: line %1 has the same peer, and the first one counts</source>
        <translation>هذه القاعدة غير مستعملة: في السطر %1 النظير نفسه، والأولى هي التي تسري</translation>
    </message>
    <message>
        <source>Cannot use this backup</source>
        <translation>تعذّر استعمال هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>النسخة تالفة</translation>
    </message>
    <message>
        <source>a file in it is too large</source>
        <translation>ملف فيها أكبر من اللازم</translation>
    </message>
    <message>
        <source>it holds what this version does not know</source>
        <translation>تحتوي على ما لا يعرفه هذا الإصدار</translation>
    </message>
    <message>
        <source>Use the version that made it</source>
        <translation>استعمل الإصدار الذي أنشأها</translation>
    </message>
    <message>
        <source>it holds no identity</source>
        <translation>لا تحتوي على هوية</translation>
    </message>
    <message>
        <source>Cannot import this file</source>
        <translation>تعذّر استيراد هذا الملف</translation>
    </message>
    <message>
        <source>it is neither a backup nor a Tox profile</source>
        <translation>ليس نسخة احتياطية ولا ملف Tox شخصيًا</translation>
    </message>
    <message>
        <source>it was made by a later version</source>
        <translation>أنشأها إصدار أحدث</translation>
    </message>
    <message>
        <source>Use that version</source>
        <translation>استعمل ذلك الإصدار</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>تعذّرت قراءة %1</translation>
    </message>
    <message>
        <source>it is no readable file</source>
        <translation>ليس ملفًا يمكن قراءته</translation>
    </message>
    <message>
        <source>The backup is encrypted</source>
        <translation>النسخة الاحتياطية مشفّرة</translation>
    </message>
    <message>
        <source>no passphrase was given</source>
        <translation>لم تُعطَ عبارة مرور</translation>
    </message>
    <message>
        <source>Cannot put back %1</source>
        <translation>تعذّرت إعادة %1 كما كان</translation>
    </message>
    <message>
        <source>The former files lie beside it under names with %1</source>
        <translation>توجد الملفات السابقة بجانبه بأسماء فيها %1</translation>
    </message>
    <message>
        <source>data_dir is no folder: %1</source>
        <translation>ما يسميه data_dir ليس مجلدًا: %1</translation>
    </message>
    <message>
        <source>The folder of logging.file does not exist: %1</source>
        <translation>مجلد logging.file غير موجود: %1</translation>
    </message>
    <message>
        <source>logging.file is a folder: %1</source>
        <translation>ما يسميه logging.file مجلد: %1</translation>
    </message>
    <message>
        <source>Cannot change %1</source>
        <translation>تعذّر تغيير %1</translation>
    </message>
    <message>
        <source>Mend the file, then load it again</source>
        <translation>أصلح الملف، ثم حمّله من جديد</translation>
    </message>
    <message>
        <source>the entry is written in a way that this program cannot edit</source>
        <translation>المدخل مكتوب بطريقة لا يستطيع هذا البرنامج تحريرها</translation>
    </message>
    <message>
        <source>Change the file by hand, then load it again</source>
        <translation>غيّر الملف يدويًا، ثم حمّله من جديد</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;</source>
        <translation>لا يوجد إعداد باسم &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value for %2</source>
        <translation>&apos;%1&apos; ليست قيمة للإعداد %2</translation>
    </message>
    <message>
        <source>Cannot save %1</source>
        <translation>تعذّر حفظ %1</translation>
    </message>
    <message>
        <source>Cannot save the change</source>
        <translation>تعذّر حفظ التغيير</translation>
    </message>
    <message>
        <source>the node runs without a configuration file</source>
        <translation>تعمل العقدة بلا ملف إعداد</translation>
    </message>
    <message>
        <source>Start it with a configuration file (-c)</source>
        <translation>شغّلها بملف إعداد (-c)</translation>
    </message>
    <message>
        <source>the file was changed by another program since it was read</source>
        <translation>غيّر برنامج آخر الملف منذ قراءته</translation>
    </message>
    <message>
        <source>Load it again, then repeat the change</source>
        <translation>حمّله من جديد، ثم أعد التغيير</translation>
    </message>
    <message>
        <source>Invalid Tox ID</source>
        <translation>معرّف Tox غير صالح</translation>
    </message>
    <message>
        <source>it must be 76 characters, got %1</source>
        <translation>يجب أن يتكوّن من 76 حرفًا، وطوله %1</translation>
    </message>
    <message>
        <source>Duplicate peer name &apos;%1&apos;</source>
        <translation>اسم النظير &apos;%1&apos; مكرر</translation>
    </message>
    <message>
        <source>A peer&apos;s name must not look like a Tox ID or a key</source>
        <translation>لا يجوز أن يشبه اسم النظير معرّف Tox أو مفتاحًا</translation>
    </message>
    <message>
        <source>Duplicate peer: another entry has the same key</source>
        <translation>نظير مكرر: لمدخل آخر المفتاح نفسه</translation>
    </message>
    <message>
        <source>Server ID is required in client mode</source>
        <translation>معرّف الخادم مطلوب في وضع العميل</translation>
    </message>
    <message>
        <source>Fallback server ID cannot be empty</source>
        <translation>لا يجوز أن يكون معرّف الخادم الاحتياطي فارغًا</translation>
    </message>
    <message>
        <source>Fallback server ID duplicates the primary server ID</source>
        <translation>معرّف الخادم الاحتياطي يكرر معرّف الخادم الأساسي</translation>
    </message>
    <message>
        <source>Duplicate fallback server ID: %1</source>
        <translation>معرّف خادم احتياطي مكرر: %1</translation>
    </message>
    <message>
        <source>The forward names no peer, and there is no client.server_id</source>
        <translation>لا يذكر التوجيه نظيرًا، ولا يوجد client.server_id</translation>
    </message>
    <message>
        <source>Unknown server alias &apos;%1&apos; in --server-id / client.server_id (run `toxtunnel servers list` to see the known ones)</source>
        <translation>الاسم المستعار للخادم &apos;%1&apos; في --server-id / client.server_id غير معروف (شغّل `toxtunnel servers list` لعرض المعروف منها)</translation>
    </message>
    <message>
        <source>Server ID must be 76 characters, got %1</source>
        <translation>يجب أن يتكوّن معرّف الخادم من 76 حرفًا، وطوله %1</translation>
    </message>
    <message>
        <source>Fallback server ID must be 76 characters, got %1</source>
        <translation>يجب أن يتكوّن معرّف الخادم الاحتياطي من 76 حرفًا، وطوله %1</translation>
    </message>
    <message>
        <source>Invalid server Tox ID: %1</source>
        <translation>معرّف Tox للخادم غير صالح: %1</translation>
    </message>
    <message>
        <source>Invalid fallback server Tox ID: %1</source>
        <translation>معرّف Tox للخادم الاحتياطي غير صالح: %1</translation>
    </message>
    <message>
        <source>Unknown peer &apos;%1&apos;</source>
        <translation>النظير &apos;%1&apos; غير معروف</translation>
    </message>
    <message>
        <source>it is no Tox ID, no public key, no name of `peers` and no alias</source>
        <translation>ليس معرّف Tox ولا مفتاحًا عامًا ولا اسمًا من `peers` ولا اسمًا مستعارًا</translation>
    </message>
    <message>
        <source>`toxtunnel servers list` shows the aliases</source>
        <translation>يعرض `toxtunnel servers list` الأسماء المستعارة</translation>
    </message>
    <message>
        <source>Cannot use the alias &apos;%1&apos;</source>
        <translation>تعذّر استعمال الاسم المستعار &apos;%1&apos;</translation>
    </message>
    <message>
        <source>it is longer than 128 bytes</source>
        <translation>أطول من 128 بايت</translation>
    </message>
    <message>
        <source>it could be mistaken for a Tox ID or a public key</source>
        <translation>قد يُظن معرّف Tox أو مفتاحًا عامًا</translation>
    </message>
    <message>
        <source>it holds characters that cannot be shown</source>
        <translation>يحتوي على محارف لا يمكن عرضها</translation>
    </message>
    <message>
        <source>another server has it</source>
        <translation>يحمله خادم آخر</translation>
    </message>
    <message>
        <source>The entry is skipped: invalid tox_id: %1</source>
        <translation>يُتخطى المدخل: قيمة tox_id غير صالحة: %1</translation>
    </message>
    <message>
        <source>The file is no registry of servers</source>
        <translation>الملف ليس سجل خوادم</translation>
    </message>
    <message>
        <source>The entry is skipped: its tox_id is there already</source>
        <translation>يُتخطى المدخل: قيمة tox_id الخاصة به موجودة مسبقًا</translation>
    </message>
    <message>
        <source>Repeated alias &apos;%1&apos;; the first one counts</source>
        <translation>الاسم المستعار &apos;%1&apos; مكرر؛ الأول هو الذي يسري</translation>
    </message>
    <message>
        <source>the file that is there could not be read, and would be lost</source>
        <translation>تعذّرت قراءة الملف الموجود، وكان سيُفقد</translation>
    </message>
    <message>
        <source>Mend it, or move it away</source>
        <translation>أصلحه أو انقله إلى مكان آخر</translation>
    </message>
    <message>
        <source>rules_file and server.rules_file name different files</source>
        <translation>يسمي rules_file و server.rules_file ملفين مختلفين</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>أحدهما</translation>
    </message>
    <message>
        <source>The file holds no keys</source>
        <translation>لا يحتوي الملف على مفاتيح</translation>
    </message>
    <message>
        <source>The file holds several YAML documents; only the first one is read</source>
        <translation>يحتوي الملف على عدة مستندات YAML؛ يُقرأ الأول فقط</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>%1; allowed: %2</source>
        <translation>%1؛ المسموح: %2</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1؛ هل قصدت &apos;%2&apos;؟</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 cannot be 0</source>
        <translation>%1: لا يجوز أن تكون قيمة %2 هي 0</translation>
    </message>
    <message>
        <source>%1 remote_host cannot be empty</source>
        <translation>%1: لا يجوز أن يكون remote_host فارغًا</translation>
    </message>
    <message>
        <source>Invalid %1 &apos;%2&apos;</source>
        <translation>قيمة غير صالحة في %1: &apos;%2&apos;</translation>
    </message>
    <message>
        <source>a host name or address of at most 255 letters without spaces</source>
        <translation>اسم مضيف أو عنوان لا يزيد على 255 حرفًا بلا مسافات</translation>
    </message>
    <message>
        <source>a Tox ID, an alias, or a list of them</source>
        <translation>معرّف Tox أو اسم مستعار أو قائمة منها</translation>
    </message>
    <message>
        <source>Pipe target &apos;%1&apos; is invalid: %2</source>
        <translation>هدف الأنبوب &apos;%1&apos; غير صالح: %2</translation>
    </message>
    <message>
        <source>host:port or [address]:port</source>
        <translation>host:port أو [address]:port</translation>
    </message>
    <message>
        <source>Pipe target</source>
        <translation>هدف الأنبوب</translation>
    </message>
    <message>
        <source>a numeric address of this machine, such as 127.0.0.1</source>
        <translation>عنوان رقمي لهذا الحاسوب، مثل 127.0.0.1</translation>
    </message>
    <message>
        <source>Forward rule</source>
        <translation>قاعدة التوجيه</translation>
    </message>
    <message>
        <source>%1.id is missing</source>
        <translation>قيمة %1.id مفقودة</translation>
    </message>
    <message>
        <source>a Tox ID, a public key, or an alias</source>
        <translation>معرّف Tox أو مفتاح عام أو اسم مستعار</translation>
    </message>
    <message>
        <source>true, false, or a map</source>
        <translation>true أو false أو خريطة</translation>
    </message>
    <message>
        <source>Bootstrap node public key must be 64 characters, got %1</source>
        <translation>يجب أن يتكوّن المفتاح العام لعقدة التمهيد من 64 حرفًا، وطوله %1</translation>
    </message>
    <message>
        <source>Invalid bootstrap node public key: it holds a character that is not hexadecimal (0-9, A-F)</source>
        <translation>المفتاح العام لعقدة التمهيد غير صالح: يحتوي على محرف غير ست عشري (0-9, A-F)</translation>
    </message>
    <message>
        <source>Bootstrap node address cannot be empty</source>
        <translation>لا يجوز أن يكون عنوان عقدة التمهيد فارغًا</translation>
    </message>
    <message>
        <source>Bootstrap node address is too long</source>
        <translation>عنوان عقدة التمهيد أطول من اللازم</translation>
    </message>
    <message>
        <source>Bootstrap node port cannot be 0</source>
        <translation>لا يجوز أن يكون منفذ عقدة التمهيد 0</translation>
    </message>
    <message>
        <source>socks5://host:port or http://host:port</source>
        <translation>socks5://host:port أو http://host:port</translation>
    </message>
    <message>
        <source>tox.udp_port_start and tox.udp_port_end are no range</source>
        <translation>لا يشكّل tox.udp_port_start و tox.udp_port_end نطاقًا</translation>
    </message>
    <message>
        <source>a start from 1 and an end not below it, or neither</source>
        <translation>بداية من 1 فما فوق ونهاية لا تقل عنها، أو لا هذه ولا تلك</translation>
    </message>
    <message>
        <source>Invalid tox.bootstrap_url</source>
        <translation>قيمة tox.bootstrap_url غير صالحة</translation>
    </message>
    <message>
        <source>an address that begins with https:// or http://</source>
        <translation>عنوان يبدأ بـ https:// أو http://</translation>
    </message>
    <message>
        <source>the rule is written in a way that this program cannot edit</source>
        <translation>القاعدة مكتوبة بطريقة لا يستطيع هذا البرنامج تحريرها</translation>
    </message>
    <message>
        <source>Failed to parse rule: %1</source>
        <translation>تعذّر تحليل القاعدة: %1</translation>
    </message>
    <message>
        <source>ports is no list</source>
        <translation>ما في ports ليس قائمة</translation>
    </message>
    <message>
        <source>a list such as [22, 80, &quot;8000-8010&quot;], or [] for all ports</source>
        <translation>قائمة مثل [22, 80, &quot;8000-8010&quot;]، أو [] لكل المنافذ</translation>
    </message>
    <message>
        <source>invalid port &apos;%1&apos;</source>
        <translation>المنفذ &apos;%1&apos; غير صالح</translation>
    </message>
    <message>
        <source>a number from 1 to 65535, or a range such as &quot;8000-8010&quot;</source>
        <translation>عدد من 1 إلى 65535، أو نطاق مثل &quot;8000-8010&quot;</translation>
    </message>
    <message>
        <source>Invalid port 0 in %1 rule</source>
        <translation>المنفذ 0 غير صالح في قاعدة %1</translation>
    </message>
    <message>
        <source>host is missing in %1 rule</source>
        <translation>لا يوجد host في قاعدة %1</translation>
    </message>
    <message>
        <source>host is too long</source>
        <translation>قيمة host أطول من اللازم</translation>
    </message>
    <message>
        <source>at most 255 characters</source>
        <translation>255 حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>friend is missing</source>
        <translation>لا يوجد friend</translation>
    </message>
    <message>
        <source>friend: &lt;public key, 64 digits&gt;</source>
        <translation>friend: &lt;مفتاح عام، 64 رقمًا&gt;</translation>
    </message>
    <message>
        <source>friend is no public key</source>
        <translation>قيمة friend ليست مفتاحًا عامًا</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 رقمًا ست عشريًا</translation>
    </message>
    <message>
        <source>friend and friend_pk name different peers</source>
        <translation>يسمي friend و friend_pk نظيرين مختلفين</translation>
    </message>
    <message>
        <source>Invalid public key length: expected 64, got %1</source>
        <translation>طول المفتاح العام غير صالح: المتوقع 64، والموجود %1</translation>
    </message>
    <message>
        <source>invalid expires &apos;%1&apos;</source>
        <translation>قيمة expires غير صالحة: &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a date or time such as 2026-12-31 or 2026-12-31T18:00:00+02:00</source>
        <translation>تاريخ أو وقت مثل 2026-12-31 أو 2026-12-31T18:00:00+02:00</translation>
    </message>
    <message>
        <source>The file holds no rules: every peer is refused</source>
        <translation>لا يحتوي الملف على قواعد: يُرفض كل نظير</translation>
    </message>
    <message>
        <source>The file holds several YAML documents</source>
        <translation>يحتوي الملف على عدة مستندات YAML</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>document is allowed</extracomment>
        <translation>مستند واحد</translation>
    </message>
    <message>
        <source>Rules file not found: %1</source>
        <translation>لم يُعثر على ملف القواعد: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>قيمة مفردة</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>Failed to parse rule: invalid %1: it is %2</source>
        <translation>تعذّر تحليل القاعدة: لا يصلح %1: المكتوب %2</translation>
    </message>
    <message>
        <source>Invalid %1: it is %2</source>
        <translation>لا يصلح %1: المكتوب %2</translation>
    </message>
    <message>
        <source>Failed to parse rule: invalid %1 &apos;%2&apos;</source>
        <translation>تعذّر تحليل القاعدة: قيمة غير صالحة في %1: &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3)</source>
        <translation>%1 (السطر %2، العمود %3)</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>as in &quot;Invalid file: it is a list&quot;</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>a map of `key: value` lines</source>
        <translation>خريطة من أسطر `key: value`</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>واحد من %1</translation>
    </message>
    <message>
        <source>%1: must be one of %2</source>
        <translation>%1: يجب أن يكون واحدًا من %2</translation>
    </message>
    <message>
        <source>%1, so it is ignored</source>
        <translation>%1، ولذلك يُتجاهل</translation>
    </message>
    <message>
        <source>key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>a plain word</source>
        <translation>كلمة بسيطة</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos;</source>
        <translation>المفتاح &apos;%1&apos; غير معروف</translation>
    </message>
    <message>
        <source>Repeated key &apos;%1&apos;; the first one counts</source>
        <translation>المفتاح &apos;%1&apos; مكرر؛ الأول هو الذي يسري</translation>
    </message>
    <message>
        <source>The entry is skipped</source>
        <translation>يُتخطى المدخل</translation>
    </message>
    <message>
        <source>Cannot read the file: it is a folder</source>
        <translation>تعذّرت قراءة الملف: هو مجلد</translation>
    </message>
    <message>
        <source>Cannot read the file: %1</source>
        <translation>تعذّرت قراءة الملف: %1</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>الملف أكبر من اللازم</translation>
    </message>
    <message>
        <source>at most 1 MiB</source>
        <translation>1 MiB على الأكثر</translation>
    </message>
    <message>
        <source>watchdog.deadline_seconds must be at least 5</source>
        <translation>يجب ألا يقل watchdog.deadline_seconds عن 5</translation>
    </message>
    <message>
        <source>TCP port cannot be 0</source>
        <translation>لا يجوز أن يكون منفذ TCP هو 0</translation>
    </message>
    <message>
        <source>LAN bootstrap mode requires tox.udp_enabled to be true</source>
        <translation>يتطلب وضع التمهيد في الشبكة المحلية أن يكون tox.udp_enabled هو true</translation>
    </message>
    <message>
        <source>LAN bootstrap mode cannot be used with tox.proxy, which turns UDP off</source>
        <translation>لا يمكن استعمال وضع التمهيد في الشبكة المحلية مع tox.proxy، لأنه يوقف UDP</translation>
    </message>
    <message>
        <source>%1 needs tox.udp_enabled: true and no tox.proxy</source>
        <translation>يتطلب %1 أن يُضبط tox.udp_enabled: true وألا يُضبط tox.proxy</translation>
    </message>
    <message>
        <source>Invalid metrics.listen value: %1</source>
        <translation>قيمة metrics.listen غير صالحة: %1</translation>
    </message>
    <message>
        <source>metrics.path must start with &apos;/&apos;</source>
        <translation>يجب أن يبدأ metrics.path بالمحرف &apos;/&apos;</translation>
    </message>
    <message>
        <source>tunnel.resume.max_age_seconds must be &gt; 0 when tunnel.resume.enabled</source>
        <translation>يجب أن يكون tunnel.resume.max_age_seconds أكبر من 0 عند تفعيل tunnel.resume.enabled</translation>
    </message>
    <message>
        <source>tunnel.resume.on_gap: passthrough acts as close: a stream that lost bytes is always reset and never goes on with a hole</source>
        <translation>في tunnel.resume.on_gap تعمل القيمة passthrough مثل close: الاتصال الذي فقد بايتات يُعاد ضبطه دائمًا ولا يستمر أبدًا بفجوة</translation>
    </message>
    <message>
        <source>tunnel.resume.state_path has no effect: what is needed to resume is kept in memory</source>
        <translation>ليس للإعداد tunnel.resume.state_path أثر: ما يلزم للاستئناف محفوظ في الذاكرة</translation>
    </message>
    <message>
        <source>tunnel.coalesce_mode: adaptive and drain act as fixed, so that no small write waits longer than tunnel.coalesce_max_delay_us</source>
        <translation>في tunnel.coalesce_mode تعمل القيمتان adaptive و drain مثل fixed، حتى لا تنتظر أي كتابة صغيرة أكثر من tunnel.coalesce_max_delay_us</translation>
    </message>
    <message>
        <source>tunnel.reaper_tick_seconds: 0 turns idle and half-close time-outs off</source>
        <translation>القيمة 0 في tunnel.reaper_tick_seconds توقف مهلتي الخمول ونصف الإغلاق</translation>
    </message>
    <message>
        <source>flow_control.send_window_min_bytes must be &gt; 0 and &lt;= flow_control.send_window_max_bytes</source>
        <translation>يجب أن يكون flow_control.send_window_min_bytes أكبر من 0 وألا يتجاوز flow_control.send_window_max_bytes</translation>
    </message>
    <message>
        <source>flow_control.safety_factor_x100 must be &gt; 0</source>
        <translation>يجب أن يكون flow_control.safety_factor_x100 أكبر من 0</translation>
    </message>
    <message>
        <source>flow_control.fixed_window_bytes must be &gt; 0 and between flow_control.send_window_min_bytes and flow_control.send_window_max_bytes</source>
        <translation>يجب أن يكون flow_control.fixed_window_bytes أكبر من 0 وبين flow_control.send_window_min_bytes و flow_control.send_window_max_bytes</translation>
    </message>
    <message>
        <source>flow_control.send_window_max_bytes: more than 4194304 acts as 4194304, which is what a peer takes</source>
        <translation>في flow_control.send_window_max_bytes يعمل ما زاد على 4194304 مثل 4194304، وهو ما يقبله النظير</translation>
    </message>
    <message>
        <source>client.failover.timeout_seconds must be &gt; 0 when there are fallback servers</source>
        <translation>يجب أن يكون client.failover.timeout_seconds أكبر من 0 عند وجود خوادم احتياطية</translation>
    </message>
    <message>
        <source>%1 needs client.server_id</source>
        <translation>يتطلب %1 الإعداد client.server_id</translation>
    </message>
    <message>
        <source>client.socks5.enabled and client.pipe cannot be used together</source>
        <translation>لا يمكن استعمال client.socks5.enabled و client.pipe معًا</translation>
    </message>
    <message>
        <source>Invalid client.socks5.listen value: %1</source>
        <translation>قيمة client.socks5.listen غير صالحة: %1</translation>
    </message>
    <message>
        <source>client.socks5.listen must bind to a loopback address (127.0.0.0/8, ::1 or localhost). Got: %1</source>
        <translation>يجب أن يرتبط client.socks5.listen بعنوان استرجاع محلي (127.0.0.0/8 أو ::1 أو localhost). القيمة الحالية: %1</translation>
    </message>
    <message>
        <source>local_port %1 is already used by the forward at %2</source>
        <translation>قيمة local_port وهي %1 يستعملها التوجيه في %2</translation>
    </message>
    <message>
        <source>The forward listens on %1: every machine that reaches this address can use it</source>
        <translation>يستمع التوجيه على %1: كل حاسوب يصل إلى هذا العنوان يمكنه استعماله</translation>
    </message>
    <message>
        <source>The file cannot be edited here</source>
        <translation>لا يمكن تحرير الملف هنا</translation>
    </message>
    <message>
        <source>&apos;%1&apos; would belong to a value of another kind, or to an alias</source>
        <translation>سيتبع &apos;%1&apos; قيمة من نوع آخر أو اسمًا مستعارًا في YAML</translation>
    </message>
    <message>
        <source>a key has no colon</source>
        <translation>مفتاح بلا نقطتين</translation>
    </message>
    <message>
        <source>the entry ends with a key that has no value</source>
        <translation>ينتهي المدخل بمفتاح بلا قيمة</translation>
    </message>
    <message>
        <source>a key has no value</source>
        <translation>مفتاح بلا قيمة</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the only key of its entry</source>
        <translation>&apos;%1&apos; هو المفتاح الوحيد في مدخله</translation>
    </message>
    <message>
        <source>the layout of the list is out of the ordinary</source>
        <translation>تنسيق القائمة غير مألوف</translation>
    </message>
    <message>
        <source>The file cannot be edited</source>
        <translation>لا يمكن تحرير الملف</translation>
    </message>
    <message>
        <source>An alias stands inside of what it stands for</source>
        <translation>يقع اسم مستعار في YAML داخل ما يشير إليه</translation>
    </message>
    <message>
        <source>The file is nested too deeply</source>
        <translation>تداخل مستويات الملف أعمق من اللازم</translation>
    </message>
    <message>
        <source>The file holds too many values</source>
        <translation>يحتوي الملف على قيم أكثر من اللازم</translation>
    </message>
    <message>
        <source>The file holds a control character; it must be UTF-8 text</source>
        <translation>يحتوي الملف على محرف تحكم؛ يجب أن يكون نص UTF-8</translation>
    </message>
    <message>
        <source>Not valid YAML: %1</source>
        <translation>ليس YAML صالحًا: %1</translation>
    </message>
    <message>
        <source>The command is wrong</source>
        <translation>الأمر خاطئ</translation>
    </message>
    <message>
        <source>&apos;level&apos; is a log level</source>
        <translation>يجب أن يكون &apos;level&apos; مستوى من مستويات السجل</translation>
    </message>
    <message>
        <source>Unknown command</source>
        <translation>أمر غير معروف</translation>
    </message>
    <message>
        <source>this version knows no command of that name</source>
        <translation>لا يعرف هذا الإصدار أمرًا بهذا الاسم</translation>
    </message>
    <message>
        <source>Cannot reach the node of %1</source>
        <translation>تعذّر الوصول إلى عقدة %1</translation>
    </message>
    <message>
        <source>none runs with this data folder, or its configuration says inspect.enabled: false</source>
        <translation>لا تعمل أي عقدة بمجلد البيانات هذا، أو في إعدادها inspect.enabled: false</translation>
    </message>
    <message>
        <source>Start it, or name its folder with -d or its configuration with -c</source>
        <translation>شغّلها، أو سمِّ مجلدها بالخيار -d أو ملف إعدادها بالخيار -c</translation>
    </message>
    <message>
        <source>it runs as another user</source>
        <translation>تعمل باسم مستخدم آخر</translation>
    </message>
    <message>
        <source>Run this as that user or root, or name a group of yours in its control.group</source>
        <translation>شغّل هذا باسم ذلك المستخدم أو باسم root، أو سمِّ مجموعة من مجموعاتك في control.group الخاص بها</translation>
    </message>
    <message>
        <source>The node does not take commands</source>
        <translation>لا تقبل العقدة الأوامر</translation>
    </message>
    <message>
        <source>Let it and this program have the same version</source>
        <translation>اجعلها وهذا البرنامج من الإصدار نفسه</translation>
    </message>
    <message>
        <source>The node does not answer</source>
        <translation>العقدة لا تجيب</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>أغلقت الاتصال</translation>
    </message>
    <message>
        <source>it did not in time</source>
        <translation>لم تجب في الوقت المحدد</translation>
    </message>
    <message>
        <source>Its log says why</source>
        <translation>يذكر سجلها السبب</translation>
    </message>
    <message>
        <source>The node&apos;s answer makes no sense</source>
        <translation>إجابة العقدة غير مفهومة</translation>
    </message>
    <message>
        <source>it is not a line of JSON</source>
        <translation>ليست سطر JSON</translation>
    </message>
    <message>
        <source>Cannot listen on %1</source>
        <translation>تعذّر الاستماع على %1</translation>
    </message>
    <message>
        <source>The path of a socket may have about 100 characters: use a shorter data_dir</source>
        <translation>لا يتجاوز مسار المقبس نحو 100 حرف: استعمل data_dir أقصر</translation>
    </message>
    <message>
        <source>The command is incomplete</source>
        <translation>الأمر ناقص</translation>
    </message>
    <message>
        <source>it needs the text &apos;%1&apos;</source>
        <translation>يلزمه النص &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text</source>
        <translation>يجب أن يكون &apos;%1&apos; نصًا</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be true or false</source>
        <translation>يجب أن يكون &apos;%1&apos; إما true أو false</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number</source>
        <translation>يجب أن يكون &apos;%1&apos; عددًا صحيحًا</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a port, 1 to 65535</source>
        <translation>يجب أن يكون &apos;%1&apos; منفذًا من 1 إلى 65535</translation>
    </message>
    <message>
        <source>Unknown peer %1</source>
        <translation>النظير %1 غير معروف</translation>
    </message>
    <message>
        <source>no peer has this name, key or Tox ID</source>
        <translation>لا نظير بهذا الاسم أو المفتاح أو معرّف Tox</translation>
    </message>
    <message>
        <source>`toxtunnel peers list` shows them</source>
        <translation>يعرض `toxtunnel peers list` النظراء</translation>
    </message>
    <message>
        <source>Unknown request %1</source>
        <translation>الطلب %1 غير معروف</translation>
    </message>
    <message>
        <source>nobody with this key asks to be a peer</source>
        <translation>لا أحد بهذا المفتاح يطلب أن يكون نظيرًا</translation>
    </message>
    <message>
        <source>several keys begin so: write more digits</source>
        <translation>عدة مفاتيح تبدأ هكذا: اكتب أرقامًا أكثر</translation>
    </message>
    <message>
        <source>`toxtunnel requests list` shows them</source>
        <translation>يعرض `toxtunnel requests list` الطلبات</translation>
    </message>
    <message>
        <source>Unknown forward %1</source>
        <translation>التوجيه %1 غير معروف</translation>
    </message>
    <message>
        <source>no forward has this name, number or local port</source>
        <translation>لا توجيه بهذا الاسم أو الرقم أو المنفذ المحلي</translation>
    </message>
    <message>
        <source>`toxtunnel forwards list` shows them</source>
        <translation>يعرض `toxtunnel forwards list` التوجيهات</translation>
    </message>
    <message>
        <source>Unknown rule</source>
        <translation>قاعدة غير معروفة</translation>
    </message>
    <message>
        <source>there is none for this peer, or with this number</source>
        <translation>لا توجد قاعدة لهذا النظير، أو بهذا الرقم</translation>
    </message>
    <message>
        <source>`toxtunnel rules list` shows them</source>
        <translation>يعرض `toxtunnel rules list` القواعد</translation>
    </message>
    <message>
        <source>&apos;changes&apos; must be a list of settings</source>
        <translation>يجب أن يكون &apos;changes&apos; قائمة إعدادات</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list</source>
        <translation>يجب أن يكون &apos;%1&apos; قائمة</translation>
    </message>
    <message>
        <source>The rule is incomplete</source>
        <translation>القاعدة ناقصة</translation>
    </message>
    <message>
        <source>each entry needs a host</source>
        <translation>يلزم كل مدخل مضيف</translation>
    </message>
    <message>
        <source>each entry needs a host, as in 127.0.0.1:22</source>
        <translation>يلزم كل مدخل مضيف، كما في 127.0.0.1:22</translation>
    </message>
    <message>
        <source>The rule is wrong</source>
        <translation>القاعدة خاطئة</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no port and no range of ports</source>
        <translation>&apos;%1&apos; ليس منفذًا ولا نطاق منافذ</translation>
    </message>
    <message>
        <source>Ports are 1 to 65535, a range is written 8000-8100</source>
        <translation>المنافذ من 1 إلى 65535، ويُكتب النطاق هكذا 8000-8100</translation>
    </message>
    <message>
        <source>The node refused the command without saying why</source>
        <translation>رفضت العقدة الأمر دون ذكر السبب</translation>
    </message>
    <message>
        <source>Cannot serve metrics on %1</source>
        <translation>تعذّر تقديم المقاييس على %1</translation>
    </message>
    <message>
        <source>it is no address and port</source>
        <translation>ليس عنوانًا ومنفذًا</translation>
    </message>
    <message>
        <source>Write metrics.listen as 127.0.0.1:9100</source>
        <translation>اكتب metrics.listen بالشكل 127.0.0.1:9100</translation>
    </message>
    <message>
        <source>the HTTP library cannot</source>
        <translation>لا تستطيع ذلك مكتبة HTTP</translation>
    </message>
    <message>
        <source>The change was not made</source>
        <translation>لم يُجرَ التغيير</translation>
    </message>
    <message>
        <source>the node has ended</source>
        <translation>انتهت العقدة</translation>
    </message>
    <message>
        <source>it is too long for one command</source>
        <translation>أطول من اللازم لأمر واحد</translation>
    </message>
    <message>
        <source>Its log may say why</source>
        <translation>قد يذكر سجلها السبب</translation>
    </message>
    <message>
        <source>The node cannot be attached to</source>
        <translation>تعذّر الاتصال بالعقدة</translation>
    </message>
    <message>
        <source>it is of an older version</source>
        <translation>هي من إصدار أقدم</translation>
    </message>
    <message>
        <source>Restart it with the version of this window</source>
        <translation>أعد تشغيلها بإصدار هذه النافذة</translation>
    </message>
    <message>
        <source>The node has ended</source>
        <translation>انتهت العقدة</translation>
    </message>
    <message>
        <source>its process closed the connection</source>
        <translation>أغلقت عمليتها الاتصال</translation>
    </message>
    <message>
        <source>Start it again, then open this window again</source>
        <translation>شغّلها من جديد، ثم افتح هذه النافذة مرة أخرى</translation>
    </message>
    <message>
        <source>Cannot let the group %1 use %2</source>
        <translation>تعذّر السماح للمجموعة %1 باستعمال %2</translation>
    </message>
    <message>
        <source>the system knows no group of that name</source>
        <translation>لا يعرف النظام مجموعة بهذا الاسم</translation>
    </message>
    <message>
        <source>Create it, or correct control.group</source>
        <translation>أنشئها، أو صحّح control.group</translation>
    </message>
    <message>
        <source>Cannot restrict the access to %1</source>
        <translation>تعذّر تقييد الوصول إلى %1</translation>
    </message>
    <message>
        <source>Cannot let the group %1 use the local socket</source>
        <translation>تعذّر السماح للمجموعة %1 باستعمال المقبس المحلي</translation>
    </message>
    <message>
        <source>control.group is for systems with groups as in /etc/group</source>
        <translation>الإعداد control.group مخصص للأنظمة ذات المجموعات كما في /etc/group</translation>
    </message>
    <message>
        <source>the port is used by %1 (process %2)</source>
        <translation>المنفذ يستعمله %1 (العملية %2)</translation>
    </message>
    <message>
        <source>the port is used by another program</source>
        <translation>المنفذ يستعمله برنامج آخر</translation>
    </message>
    <message>
        <source>End that program, or choose another port</source>
        <translation>أنهِ ذلك البرنامج، أو اختر منفذًا آخر</translation>
    </message>
    <message>
        <source>ports below 1024 are reserved for privileged programs</source>
        <translation>المنافذ دون 1024 محجوزة للبرامج ذات الامتيازات</translation>
    </message>
    <message>
        <source>Choose a port from 1024 on</source>
        <translation>اختر منفذًا من 1024 فما فوق</translation>
    </message>
    <message>
        <source>this machine has no such address</source>
        <translation>ليس لهذا الحاسوب مثل هذا العنوان</translation>
    </message>
    <message>
        <source>Bind to an address of this machine</source>
        <translation>استعمل عنوانًا من عناوين هذا الحاسوب</translation>
    </message>
    <message>
        <source>Cannot listen</source>
        <translation>تعذّر الاستماع</translation>
    </message>
    <message>
        <source>no address is given</source>
        <translation>لم يُعطَ أي عنوان</translation>
    </message>
    <message>
        <source>the server went offline, another one takes its place</source>
        <translation>انقطع اتصال الخادم، ويحل محله خادم آخر</translation>
    </message>
    <message>
        <source>The forward is not open</source>
        <translation>التوجيه غير مفتوح</translation>
    </message>
    <message>
        <source>UDP is not carried yet</source>
        <translation>لا يُنقل UDP بعد</translation>
    </message>
    <message>
        <source>it names no peer</source>
        <translation>لا يذكر نظيرًا</translation>
    </message>
    <message>
        <source>Choose a peer for it</source>
        <translation>اختر له نظيرًا</translation>
    </message>
    <message>
        <source>the server did not come online within %1 s</source>
        <translation>لم يتصل الخادم خلال %1 ث</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>أُعيد ضبط الاتصال</translation>
    </message>
    <message>
        <source>the connection was reset: %1</source>
        <translation>أُعيد ضبط الاتصال: %1</translation>
    </message>
    <message>
        <source>nobody reads the standard output</source>
        <translation>لا أحد يقرأ الخرج القياسي</translation>
    </message>
    <message>
        <source>No tunnel to %1</source>
        <translation>لا نفق إلى %1</translation>
    </message>
    <message>
        <source>the rule allows the name, but it does not resolve now: %1</source>
        <translation>تسمح القاعدة بالاسم، لكنه لا يُحلّ الآن: %1</translation>
    </message>
    <message>
        <source>Cannot use UDP port %1</source>
        <translation>تعذّر استعمال منفذ UDP %1</translation>
    </message>
    <message>
        <source>Cannot open the log file %1</source>
        <translation>تعذّر فتح ملف السجل %1</translation>
    </message>
    <message>
        <source>Make its folder writable or change logging.file</source>
        <translation>اجعل مجلده قابلًا للكتابة أو غيّر logging.file</translation>
    </message>
    <message>
        <source>Create the folder %1</source>
        <translation>أنشئ المجلد %1</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>تعذّرت كتابة %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>a rule of the peer denies this target</source>
        <translation>تمنع قاعدة عند النظير هذا الهدف</translation>
    </message>
    <message>
        <source>no rule of the peer allows this target</source>
        <translation>لا تسمح أي قاعدة عند النظير بهذا الهدف</translation>
    </message>
    <message>
        <source>the peer cannot make sense of the target</source>
        <translation>لا يفهم النظير الهدف</translation>
    </message>
    <message>
        <source>the peer limits how often streams are opened</source>
        <translation>يحدّ النظير من عدد مرات فتح الاتصالات</translation>
    </message>
    <message>
        <source>too many connections at once</source>
        <translation>اتصالات كثيرة جدًا في آن واحد</translation>
    </message>
    <message>
        <source>the name does not resolve at the peer</source>
        <translation>الاسم لا يُحلّ عند النظير</translation>
    </message>
    <message>
        <source>the target refused the connection</source>
        <translation>رفض الهدف الاتصال</translation>
    </message>
    <message>
        <source>the peer cannot reach the target&apos;s host</source>
        <translation>لا يستطيع النظير الوصول إلى مضيف الهدف</translation>
    </message>
    <message>
        <source>the peer cannot reach the target&apos;s network</source>
        <translation>لا يستطيع النظير الوصول إلى شبكة الهدف</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لم تصل إجابة في الوقت المحدد</translation>
    </message>
    <message>
        <source>the peer is offline</source>
        <translation>النظير غير متصل</translation>
    </message>
    <message>
        <source>the peer cannot do that</source>
        <translation>لا يستطيع النظير فعل ذلك</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>فشل الأمر</translation>
    </message>
    <message>
        <source>Invalid target &apos;%1&apos;</source>
        <translation>الهدف &apos;%1&apos; غير صالح</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>المنفذ مفقود</translation>
    </message>
    <message>
        <source>Write host:port, for example 127.0.0.1:22</source>
        <translation>اكتب host:port، مثل 127.0.0.1:22</translation>
    </message>
    <message>
        <source>an IPv6 address needs brackets</source>
        <translation>يحتاج عنوان IPv6 إلى أقواس</translation>
    </message>
    <message>
        <source>Write [address]:port, for example [::1]:22</source>
        <translation>اكتب [address]:port، مثل [::1]:22</translation>
    </message>
    <message>
        <source>the host is empty</source>
        <translation>المضيف فارغ</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>يجب أن يكون المنفذ عددًا من 1 إلى 65535</translation>
    </message>
    <message>
        <source>Copy the whole ID that `toxtunnel print-id` shows on the other machine</source>
        <translation>انسخ كامل المعرّف الذي يعرضه `toxtunnel print-id` على الحاسوب الآخر</translation>
    </message>
    <message>
        <source>it holds a character that is not hexadecimal (0-9, A-F)</source>
        <translation>يحتوي على محرف غير ست عشري (0-9, A-F)</translation>
    </message>
    <message>
        <source>the checksum does not match</source>
        <translation>المجموع الاختباري غير مطابق</translation>
    </message>
    <message>
        <source>A character was changed or lost: copy the ID again</source>
        <translation>تغيّر حرف أو فُقد: انسخ المعرّف من جديد</translation>
    </message>
    <message>
        <source>the text is too long for one</source>
        <translation>النص أطول من أن يسعه رمز</translation>
    </message>
    <message>
        <source>Cannot make a QR code</source>
        <translation>تعذّر إنشاء رمز QR</translation>
    </message>
    <message>
        <source>no keychain service runs on this desktop</source>
        <translation>لا تعمل أي خدمة سلسلة مفاتيح على سطح المكتب هذا</translation>
    </message>
    <message>
        <source>it refuses access</source>
        <translation>ترفض الوصول</translation>
    </message>
    <message>
        <source>no keychain service can be reached (%1)</source>
        <translation>تعذّر الوصول إلى أي خدمة سلسلة مفاتيح (%1)</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used</source>
        <translation>لا يمكن استعمال سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Enter the passphrase at each start</source>
        <translation>أدخل عبارة المرور عند كل بدء</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>لا تجيب</translation>
    </message>
    <message>
        <source>Unlock it, or enter the passphrase at each start</source>
        <translation>افتح قفلها، أو أدخل عبارة المرور عند كل بدء</translation>
    </message>
    <message>
        <source>this node runs without a configuration file</source>
        <translation>تعمل هذه العقدة بلا ملف إعداد</translation>
    </message>
    <message>
        <source>The change was not saved</source>
        <translation>لم يُحفظ التغيير</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>أُزيل في هذه الأثناء</translation>
    </message>
    <message>
        <source>The name cannot be used</source>
        <translation>لا يمكن استعمال الاسم</translation>
    </message>
    <message>
        <source>another peer is called &apos;%1&apos;</source>
        <translation>نظير آخر اسمه &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>it is longer than 64 bytes or holds a control character</source>
        <translation>أطول من 64 بايت أو يحتوي على محرف تحكم</translation>
    </message>
    <message>
        <source>The peer cannot be added</source>
        <translation>لا يمكن إضافة النظير</translation>
    </message>
    <message>
        <source>this is the Tox ID of this node itself</source>
        <translation>هذا هو معرّف Tox لهذه العقدة نفسها</translation>
    </message>
    <message>
        <source>Enter the ID of the other machine</source>
        <translation>أدخل معرّف الحاسوب الآخر</translation>
    </message>
    <message>
        <source>it is a peer already</source>
        <translation>هو نظير مسبقًا</translation>
    </message>
    <message>
        <source>The peer cannot be removed</source>
        <translation>لا يمكن إزالة النظير</translation>
    </message>
    <message>
        <source>it is named by client.server_id</source>
        <translation>يذكره client.server_id</translation>
    </message>
    <message>
        <source>Change that first</source>
        <translation>غيّر ذلك أولًا</translation>
    </message>
    <message>
        <source>the forward on local port %1 leads to it</source>
        <translation>يؤدي إليه التوجيه على المنفذ المحلي %1</translation>
    </message>
    <message>
        <source>Remove the forwards to it first</source>
        <translation>أزل أولًا التوجيهات إليه</translation>
    </message>
    <message>
        <source>The rule cannot be added</source>
        <translation>لا يمكن إضافة القاعدة</translation>
    </message>
    <message>
        <source>the peer has a rule already</source>
        <translation>للنظير قاعدة مسبقًا</translation>
    </message>
    <message>
        <source>Change that rule</source>
        <translation>غيّر تلك القاعدة</translation>
    </message>
    <message>
        <source>The passphrase was not changed</source>
        <translation>لم تُغيَّر عبارة المرور</translation>
    </message>
    <message>
        <source>Enter the passphrase there is</source>
        <translation>أدخل عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>The node is ending</source>
        <translation>العقدة في طور الإنهاء</translation>
    </message>
    <message>
        <source>the program was asked to stop</source>
        <translation>طُلب من البرنامج أن يتوقف</translation>
    </message>
    <message>
        <source>reload rejected</source>
        <translation>رُفضت إعادة التحميل</translation>
    </message>
    <message>
        <source>config reload rejected: field &apos;%1&apos; requires a restart (not in the reloadable subset)</source>
        <translation>رُفضت إعادة تحميل الإعداد: الحقل &apos;%1&apos; يتطلب إعادة التشغيل (ليس ضمن ما يمكن إعادة تحميله)</translation>
    </message>
    <message>
        <source>This node is not connected</source>
        <translation>هذه العقدة غير متصلة</translation>
    </message>
    <message>
        <source>no other node of the Tox network answers</source>
        <translation>لا تجيب أي عقدة أخرى من شبكة Tox</translation>
    </message>
    <message>
        <source>Check the connection to the internet, the proxy and the firewall</source>
        <translation>تحقق من الاتصال بالإنترنت والوكيل وجدار الحماية</translation>
    </message>
    <message>
        <source>A changed setting is not in force yet</source>
        <translation>ثمة إعداد مغيَّر لم يسرِ بعد</translation>
    </message>
    <message>
        <source>%1 is read at the start only</source>
        <translation>لا يُقرأ %1 إلا عند البدء</translation>
    </message>
    <message>
        <source>Start the node again</source>
        <translation>أعد تشغيل العقدة</translation>
    </message>
    <message>
        <source>Something in a file may not be what was meant</source>
        <translation>قد لا يكون شيء ما في أحد الملفات كما أُريد له</translation>
    </message>
    <message>
        <source>the node does not run in this program</source>
        <translation>لا تعمل العقدة في هذا البرنامج</translation>
    </message>
    <message>
        <source>Do it on the computer and in the program where it runs</source>
        <translation>افعل ذلك على الحاسوب وفي البرنامج حيث تعمل</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>لم تُنشأ نسخة احتياطية</translation>
    </message>
    <message>
        <source>The backup cannot be restored</source>
        <translation>لا يمكن استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Cannot offer a TCP relay on port %1</source>
        <translation>تعذّر تقديم مرحّل TCP على المنفذ %1</translation>
    </message>
    <message>
        <source>Choose another tox.tcp_port</source>
        <translation>اختر قيمة أخرى لـ tox.tcp_port</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>لا توجد ذاكرة كافية</translation>
    </message>
    <message>
        <source>its port cannot be bound</source>
        <translation>لا يمكن ربط منفذها</translation>
    </message>
    <message>
        <source>the proxy&apos;s address is not valid</source>
        <translation>عنوان الوكيل غير صالح</translation>
    </message>
    <message>
        <source>the proxy&apos;s name does not resolve</source>
        <translation>اسم الوكيل لا يُحلّ</translation>
    </message>
    <message>
        <source>the identity file is damaged</source>
        <translation>ملف الهوية تالف</translation>
    </message>
    <message>
        <source>toxcore reports error %1</source>
        <translation>يبلّغ toxcore عن الخطأ %1</translation>
    </message>
    <message>
        <source>Cannot start the Tox node</source>
        <translation>تعذّر بدء عقدة Tox</translation>
    </message>
    <message>
        <source>no UDP port was tried</source>
        <translation>لم يُجرَّب أي منفذ UDP</translation>
    </message>
    <message>
        <source>another program uses it, or the system does not allow it</source>
        <translation>يستعمله برنامج آخر، أو لا يسمح به النظام</translation>
    </message>
    <message>
        <source>Choose another tox.udp_port_start</source>
        <translation>اختر قيمة أخرى لـ tox.udp_port_start</translation>
    </message>
    <message>
        <source>Cannot use any UDP port of %1 to %2</source>
        <translation>تعذّر استعمال أي منفذ UDP من %1 إلى %2</translation>
    </message>
    <message>
        <source>all are in use, or the system does not allow them</source>
        <translation>كلها مستعملة، أو لا يسمح بها النظام</translation>
    </message>
    <message>
        <source>Choose another range with tox.udp_port_start and tox.udp_port_end</source>
        <translation>اختر نطاقًا آخر بالإعدادين tox.udp_port_start و tox.udp_port_end</translation>
    </message>
    <message>
        <source>another process uses it</source>
        <translation>تستعمله عملية أخرى</translation>
    </message>
    <message>
        <source>process %1 uses it</source>
        <translation>تستعمله العملية %1</translation>
    </message>
    <message>
        <source>Cannot use the data directory %1</source>
        <translation>تعذّر استعمال مجلد البيانات %1</translation>
    </message>
    <message>
        <source>Stop that process, or give this one a directory of its own (-d)</source>
        <translation>أوقف تلك العملية، أو أعطِ هذه مجلدًا خاصًا بها (-d)</translation>
    </message>
    <message>
        <source>The list of friend requests is not usable</source>
        <translation>قائمة طلبات الصداقة غير صالحة للاستعمال</translation>
    </message>
    <message>
        <source>The list of bootstrap nodes is not usable</source>
        <translation>قائمة عقد التمهيد غير صالحة للاستعمال</translation>
    </message>
    <message>
        <source>it names no reachable node</source>
        <translation>لا تذكر أي عقدة يمكن الوصول إليها</translation>
    </message>
    <message>
        <source>Cannot fetch the list of bootstrap nodes from %1</source>
        <translation>تعذّر جلب قائمة عقد التمهيد من %1</translation>
    </message>
    <message>
        <source>Cannot use the identity in %1</source>
        <translation>تعذّر استعمال الهوية في %1</translation>
    </message>
    <message>
        <source>toxcore read another Tox ID from it than it holds</source>
        <translation>قرأ toxcore من الملف معرّف Tox غير الذي يحتويه</translation>
    </message>
    <message>
        <source>Cannot use %1</source>
        <translation>تعذّر استعمال %1</translation>
    </message>
    <message>
        <source>Repair or remove the file</source>
        <translation>أصلح الملف أو أزله</translation>
    </message>
    <message>
        <source>this node has no identity file, or is changing it already</source>
        <translation>ليس لهذه العقدة ملف هوية، أو هي تغيّره الآن</translation>
    </message>
    <message>
        <source>Cannot spare toxcore its page locking</source>
        <translation>تعذّر إعفاء toxcore من تثبيت صفحات ذاكرته</translation>
    </message>
    <message>
        <source>Cannot encrypt</source>
        <translation>تعذّر التشفير</translation>
    </message>
    <message>
        <source>there is not enough memory to derive the key</source>
        <translation>لا توجد ذاكرة كافية لاشتقاق المفتاح</translation>
    </message>
    <message>
        <source>Cannot decrypt</source>
        <translation>تعذّر فك التشفير</translation>
    </message>
    <message>
        <source>it is not encrypted with a passphrase</source>
        <translation>ليس مشفّرًا بعبارة مرور</translation>
    </message>
    <message>
        <source>the passphrase is wrong, or the file is damaged</source>
        <translation>عبارة المرور خاطئة، أو الملف تالف</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the file from a backup, or move it away to begin with a new Tox ID</source>
        <translation>لم يُغيَّر شيء. استعد الملف من نسخة احتياطية، أو انقله إلى مكان آخر لتبدأ بمعرّف Tox جديد</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>the file is damaged or not a Tox save</source>
        <translation>الملف تالف أو ليس ملف حفظ من Tox</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>Cannot open the encrypted identity in %1</source>
        <translation>تعذّر فتح الهوية المشفّرة في %1</translation>
    </message>
    <message>
        <source>Give it with --passphrase-file</source>
        <translation>أعطها بالخيار --passphrase-file</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يُغيَّر شيء</translation>
    </message>
    <message>
        <source>Cannot save the identity to %1</source>
        <translation>تعذّر حفظ الهوية في %1</translation>
    </message>
    <message>
        <source>the encryption failed</source>
        <translation>فشل التشفير</translation>
    </message>
    <message>
        <source>Cannot ask %1... to be a friend</source>
        <translation>تعذّر طلب الصداقة من %1...</translation>
    </message>
    <message>
        <source>it is this node&apos;s own Tox ID</source>
        <translation>هو معرّف Tox لهذه العقدة نفسها</translation>
    </message>
    <message>
        <source>the message must have 1 to %1 bytes</source>
        <translation>يجب أن يكون طول الرسالة من 1 إلى %1 بايت</translation>
    </message>
    <message>
        <source>Cannot accept a QUIC connection</source>
        <translation>تعذّر قبول اتصال QUIC</translation>
    </message>
    <message>
        <source>the datagram does not open one</source>
        <translation>حزمة البيانات لا تفتح اتصالًا</translation>
    </message>
    <message>
        <source>Cannot start a QUIC connection</source>
        <translation>تعذّر بدء اتصال QUIC</translation>
    </message>
    <message>
        <source>Cannot prepare the TLS key</source>
        <translation>تعذّر تحضير مفتاح TLS</translation>
    </message>
    <message>
        <source>Cannot start TLS</source>
        <translation>تعذّر بدء TLS</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>لم تُستعَد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>the configuration names another data folder, %1</source>
        <translation>يسمي ملف الإعداد مجلد بيانات آخر، هو %1</translation>
    </message>
    <message>
        <source>Use the command toxtunnel backup import</source>
        <translation>استعمل الأمر toxtunnel backup import</translation>
    </message>
    <message>
        <source>Failed to load rules file</source>
        <translation>تعذّر تحميل ملف القواعد</translation>
    </message>
    <message>
        <source>reload failed</source>
        <translation>فشلت إعادة التحميل</translation>
    </message>
    <message>
        <source>invalid config in %1: %2</source>
        <translation>إعداد غير صالح في %1: %2</translation>
    </message>
    <message>
        <source>Cannot read the passphrase file %1</source>
        <translation>تعذّرت قراءة ملف عبارة المرور %1</translation>
    </message>
    <message>
        <source>Cannot use the passphrase file %1</source>
        <translation>تعذّر استعمال ملف عبارة المرور %1</translation>
    </message>
    <message>
        <source>its first line is empty</source>
        <translation>سطره الأول فارغ</translation>
    </message>
    <message>
        <source>The identity is encrypted</source>
        <translation>الهوية مشفّرة</translation>
    </message>
    <message>
        <source>Give it with --passphrase-file FILE or as the systemd credential &quot;passphrase&quot;</source>
        <translation>أعطها بالخيار --passphrase-file FILE أو كبيانات اعتماد systemd باسم &quot;passphrase&quot;</translation>
    </message>
    <message>
        <source>Cannot ask for the passphrase</source>
        <translation>تعذّر طلب عبارة المرور</translation>
    </message>
    <message>
        <source>there is no terminal</source>
        <translation>لا توجد طرفية</translation>
    </message>
    <message>
        <source>Give it with --passphrase-file FILE</source>
        <translation>أعطها بالخيار --passphrase-file FILE</translation>
    </message>
    <message>
        <source>the terminal does not take part</source>
        <translation>الطرفية لا تستجيب</translation>
    </message>
    <message>
        <source>No passphrase was given</source>
        <translation>لم تُعطَ عبارة مرور</translation>
    </message>
    <message>
        <source>Make the data folder writable</source>
        <translation>اجعل مجلد البيانات قابلًا للكتابة</translation>
    </message>
    <message>
        <source>Cannot join standard input and output</source>
        <translation>تعذّر وصل الدخل والخرج القياسيين</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>اكتب %1</translation>
    </message>
    <message>
        <source>Write the host alone, and the port below ports</source>
        <translation>اكتب المضيف وحده، والمنفذ تحت ports</translation>
    </message>
    <message>
        <source>Write %1 and the port below ports</source>
        <translation>اكتب %1 والمنفذ تحت ports</translation>
    </message>
    <message>
        <source>Write an international name in its ASCII form, which begins with xn--</source>
        <translation>اكتب الاسم الدولي بصيغة ASCII التي تبدأ بـ xn--</translation>
    </message>
    <message>
        <source>Write a range as 10.0.0.0/24 or 10.0.0.*</source>
        <translation>اكتب النطاق بالصيغة 10.0.0.0/24 أو 10.0.0.*</translation>
    </message>
    <message>
        <source>only one * can stand in it</source>
        <translation>لا يمكن أن يحوي أكثر من * واحدة</translation>
    </message>
    <message>
        <source>Write 192.168.* to cover 192.168.1.2</source>
        <translation>اكتب 192.168.* ليشمل 192.168.1.2</translation>
    </message>
    <message>
        <source>a port does not belong to the host</source>
        <translation>المنفذ ليس جزءًا من المضيف</translation>
    </message>
    <message>
        <source>Write the port below ports</source>
        <translation>اكتب المنفذ تحت ports</translation>
    </message>
    <message>
        <source>no host is spelled like that</source>
        <translation>لا يوجد مضيف يُكتب هكذا</translation>
    </message>
    <message>
        <source>the name resolves to %1, this machine or its link, which only an allow entry with that address opens</source>
        <translation>الاسم يقود إلى %1، أي هذا الجهاز أو شبكته المباشرة، ولا يفتحه إلا إدخال سماح بهذا العنوان</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is allowed here but resolves to %2, this machine or its link: it is refused. Allow that address, too, if it is meant</source>
        <translation>&apos;%1&apos; مسموح به هنا لكنه يقود إلى %2، أي هذا الجهاز أو شبكته المباشرة: سيُرفض. اسمح بهذا العنوان أيضًا إن كان مقصودًا</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the one host of that name. Write * for every host</source>
        <translation>&apos;%1&apos; هو المضيف الوحيد بهذا الاسم. اكتب * لكل المضيفين</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the one address %2. Write a network as 10.0.* or 10.0.0.0/16</source>
        <translation>&apos;%1&apos; هو العنوان الواحد %2. اكتب الشبكة بالصيغة 10.0.* أو 10.0.0.0/16</translation>
    </message>
    <message>
        <source>There is no home folder to keep the data in: name a folder with data_dir or -d</source>
        <translation>لا يوجد مجلد منزل لحفظ البيانات فيه: حدد مجلدًا باستخدام data_dir أو -d</translation>
    </message>
    <message>
        <source>Cannot use the path &apos;%1&apos;</source>
        <translation>لا يمكن استخدام المسار &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the environment has no variable %1</source>
        <translation>لا يوجد في البيئة متغير %1</translation>
    </message>
    <message>
        <source>Write the path out</source>
        <translation>اكتب المسار كاملًا</translation>
    </message>
    <message>
        <source>there is no such user, or no home folder</source>
        <translation>لا يوجد مستخدم كهذا، أو لا يوجد مجلد منزل</translation>
    </message>
    <message>
        <source>the path written out</source>
        <translation>المسار مكتوبًا بالكامل</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>الملف أكبر من %1 MiB</translation>
    </message>
    <message>
        <source>Invalid public key</source>
        <translation>مفتاح عام غير صالح</translation>
    </message>
    <message>
        <source>it must be 64 characters, got %1</source>
        <translation>يجب أن يكون 64 محرفًا، والموجود %1</translation>
    </message>
    <message>
        <source>Copy the key, or the whole Tox ID that `toxtunnel print-id` shows on the other machine</source>
        <translation>انسخ المفتاح، أو معرّف Tox الكامل الذي يعرضه `toxtunnel print-id` على الجهاز الآخر</translation>
    </message>
    <message>
        <source>%1 is a link or no file of its own</source>
        <translation>%1 رابط أو ليس ملفًا مستقلًا</translation>
    </message>
    <message>
        <source>Remove it, unless somebody else put it there: then find out why</source>
        <translation>احذفه، إلا إذا وضعه شخص آخر: عندها اعرف السبب</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>The files were read again. Save once more to keep what you changed.</source>
        <translation>قُرئت الملفات من جديد. احفظ مرة أخرى للاحتفاظ بما غيّرته.</translation>
    </message>
</context>
<context>
    <name>RunWindow</name>
    <message>
        <source>ToxTunnel cannot start</source>
        <translation>تعذّر بدء ToxTunnel</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Weak. Longer is better: four words that have nothing to do with each other.</source>
        <translation>ضعيفة. الأطول أفضل: أربع كلمات لا علاقة بينها.</translation>
    </message>
    <message>
        <source>Fair. One word more makes it strong.</source>
        <translation>متوسطة. كلمة إضافية تجعلها قوية.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوما</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م‌ث</translation>
    </message>
    <message>
        <source>Offline: looking for the Tox network</source>
        <translation>غير متصل: يجري البحث عن شبكة Tox</translation>
    </message>
    <message>
        <source>Online through a relay</source>
        <translation>متصل عبر وسيط</translation>
    </message>
    <message>
        <source>Online, directly</source>
        <translation>متصل مباشرة</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>through a relay</source>
        <translation>عبر وسيط</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>local network</source>
        <translation>شبكة محلية</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتا</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Waiting for the peer</source>
        <translation>بانتظار النظير</translation>
    </message>
    <message>
        <source>Port taken</source>
        <translation>المنفذ مشغول</translation>
    </message>
    <message>
        <source>%1, again in %2</source>
        <translation>%1، مجددا بعد %2</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>يُفتح</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>يُغلق</translation>
    </message>
    <message>
        <source>%1, all ports</source>
        <translation>%1، كل المنافذ</translation>
    </message>
    <message>
        <source>the best path, and it has proved itself</source>
        <translation>أفضل مسار، وقد أثبت نفسه</translation>
    </message>
    <message>
        <source>a direct address has answered and is proving itself</source>
        <translation>أجاب عنوان مباشر وهو قيد الإثبات</translation>
    </message>
    <message>
        <source>direct addresses are being tried</source>
        <translation>تجري تجربة العناوين المباشرة</translation>
    </message>
    <message>
        <source>no direct address answered</source>
        <translation>لم يُجب أي عنوان مباشر</translation>
    </message>
    <message>
        <source>the peer names no direct address that may be tried</source>
        <translation>لا يذكر النظير عنوانًا مباشرًا تجوز تجربته</translation>
    </message>
    <message>
        <source>direct paths are off here</source>
        <translation>المسارات المباشرة متوقفة هنا</translation>
    </message>
    <message>
        <source>direct paths are off at the peer</source>
        <translation>المسارات المباشرة متوقفة عند النظير</translation>
    </message>
    <message>
        <source>a proxy is set</source>
        <translation>تم تعيين وكيل</translation>
    </message>
    <message>
        <source>UDP is off</source>
        <translation>UDP متوقف</translation>
    </message>
    <message>
        <source>no UDP port could be opened</source>
        <translation>تعذّر فتح أي منفذ UDP</translation>
    </message>
    <message>
        <source>the peer&apos;s program has no direct paths</source>
        <translation>برنامج النظير لا يعرف المسارات المباشرة</translation>
    </message>
    <message>
        <source>the native protocol is off here</source>
        <translation>البروتوكول الأصلي متوقف هنا</translation>
    </message>
    <message>
        <source>what program the peer runs is not known yet</source>
        <translation>لم يُعرف بعد أي برنامج يشغّله النظير</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a clause</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::AddPeer</name>
    <message>
        <source>Add a peer</source>
        <translation>إضافة نظير</translation>
    </message>
    <message>
        <source>Paste the Tox ID or link of the other computer, or give a picture of its QR code: drop it here, paste it or open it.</source>
        <translation>ألصق معرّف Tox أو رابط الحاسوب الآخر، أو قدّم صورة لرمز QR الخاص به: أفلتها هنا أو ألصقها أو افتحها.</translation>
    </message>
    <message>
        <source>Tox ID or link</source>
        <translation>معرّف Tox أو رابط</translation>
    </message>
    <message>
        <source>What is wrong with the ID</source>
        <translation>ما الخطأ في المعرّف</translation>
    </message>
    <message>
        <source>as you call it, for example: home</source>
        <translation>كما تسميه أنت، مثلا: home</translation>
    </message>
    <message>
        <source>shown there with the request</source>
        <translation>تظهر هناك مع الطلب</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Open p&amp;icture…</source>
        <translation>&amp;فتح صورة…</translation>
    </message>
    <message>
        <source>&amp;Tox ID or link</source>
        <translation>&amp;معرّف Tox أو رابط</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;الرسالة</translation>
    </message>
    <message>
        <source>&amp;Add peer</source>
        <translation>&amp;إضافة النظير</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>تجري قراءة الصورة…</translation>
    </message>
    <message>
        <source>✗ No QR code found in the picture</source>
        <translation>✗ لا يوجد رمز QR في الصورة</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>فتح صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp)</source>
        <translation>صور (*.png *.jpg *.jpeg *.bmp *.gif *.webp)</translation>
    </message>
    <message>
        <source>&amp;Scan with camera</source>
        <translation>&amp;قراءة بالكاميرا</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::BackupTab</name>
    <message>
        <source>&amp;Export a backup…</source>
        <translation>ت&amp;صدير نسخة احتياطية…</translation>
    </message>
    <message>
        <source>&amp;Restore or import…</source>
        <translation>ا&amp;ستعادة أو استيراد…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Writes identity, configuration, access rules and known servers into one file, encrypted with a passphrase.</source>
        <translation>يكتب الهوية والإعدادات وقواعد الوصول والخوادم المعروفة في ملف واحد مشفّر بعبارة مرور.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>الاستعادة</translation>
    </message>
    <message>
        <source>Makes this computer what a backup says, or gives it the identity of a profile of qTox, toxtunnel or another Tox program. Two computers must not run with the same identity.</source>
        <translation>يجعل هذا الحاسوب كما في النسخة الاحتياطية، أو يعطيه هوية ملف شخصي من qTox أو toxtunnel أو برنامج Tox آخر. لا يجوز أن يعمل حاسوبان بالهوية نفسها.</translation>
    </message>
    <message>
        <source>The node runs in another program, which this window only shows. Make or restore a backup where it runs: toxtunnel backup export, toxtunnel backup import.</source>
        <translation>تعمل العقدة في برنامج آخر تعرضه هذه النافذة فقط. أنشئ النسخة الاحتياطية أو استعدها حيث تعمل: toxtunnel backup export و toxtunnel backup import.</translation>
    </message>
    <message>
        <source>Export a backup</source>
        <translation>تصدير نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>نسخ احتياطية (*.backup)</translation>
    </message>
    <message>
        <source>The backup is encrypted with a passphrase of its own. Nobody can bring it back when it is forgotten.</source>
        <translation>تُشفَّر النسخة الاحتياطية بعبارة مرور خاصة بها. لا يمكن لأحد استرجاعها إذا نُسيت.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>The backup is written: %1</source>
        <translation>كُتبت النسخة الاحتياطية: %1</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Use a free port</source>
        <translation>استعمال منفذ شاغر</translation>
    </message>
    <message>
        <source>Edit the forward</source>
        <translation>تحرير التوجيه</translation>
    </message>
    <message>
        <source>Show the rules</source>
        <translation>إظهار القواعد</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>قراءة الملفات من جديد</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>إظهار السجل</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>إظهار الإعدادات</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>إضافة نظير</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::CameraView</name>
    <message>
        <source>Starting the camera…</source>
        <translation>يجري تشغيل الكاميرا…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;حاول مجددا</translation>
    </message>
    <message>
        <source>St&amp;op the camera</source>
        <translation>&amp;وقف الكاميرا</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>صورة الكاميرا</translation>
    </message>
    <message>
        <source>Another program may be using it: close that program and try again.</source>
        <translation>ربما يستخدمها برنامج آخر: أغلقه ثم حاول مجددا.</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera.</source>
        <translation>ضع رمز QR أمام الكاميرا.</translation>
    </message>
    <message>
        <source>No camera was found. Connect one, and it is used at once; or open a picture of the code.</source>
        <translation>لم يُعثر على كاميرا. صِل واحدة وستُستخدم فورا، أو افتح صورة للرمز.</translation>
    </message>
    <message>
        <source>ToxTunnel may not use the camera. Allow it in the privacy settings of the system (on Linux: add yourself to the group “video” and log in again), then try again.</source>
        <translation>لا يُسمح لـ ToxTunnel باستخدام الكاميرا. اسمح بذلك في إعدادات الخصوصية في النظام (في لينكس: أضف نفسك إلى المجموعة “video” وسجّل الدخول من جديد)، ثم حاول مجددا.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>لا تعطي الكاميرا أي صورة.</translation>
    </message>
    <message>
        <source>The camera does not work.</source>
        <translation>الكاميرا لا تعمل.</translation>
    </message>
    <message>
        <source>The camera does not work: %1.</source>
        <translation>الكاميرا لا تعمل: %1.</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message>
        <source>Make a &amp;rule</source>
        <translation>&amp;إنشاء قاعدة</translation>
    </message>
    <message>
        <source>No connection runs now. They show here as soon as a program uses one of your forwards.</source>
        <translation>لا يوجد اتصال الآن. تظهر الاتصالات هنا فور استعمال برنامج لأحد توجيهاتك.</translation>
    </message>
    <message>
        <source>New &amp;forward</source>
        <translation>&amp;توجيه جديد</translation>
    </message>
    <message>
        <source>Filter: peer:home port:22 host:nas in out</source>
        <translation>تصفية: ‎peer:home port:22 host:nas in out</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>&amp;Hold the list</source>
        <translation>&amp;تجميد القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%n اتصالات</numerusform>
            <numerusform>%n اتصالا</numerusform>
            <numerusform>%n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>كل الاتصالات</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>A rule allows %1 now.</source>
        <translation>توجد الآن قاعدة تسمح بـ %1.</translation>
    </message>
    <message>
        <source>Show the rules</source>
        <translation>إظهار القواعد</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>&amp;Examine</source>
        <translation>&amp;فحص</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>Finds out why something does not work: examines this computer, the way to a peer and, if you name one, a target there.</source>
        <translation>يكتشف لماذا لا يعمل شيء ما: يفحص هذا الحاسوب والطريق إلى نظير، وكذلك هدفا هناك إن سميت واحدا.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>النظير</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>host:port, or nothing</source>
        <translation>‎host:port أو لا شيء</translation>
    </message>
    <message>
        <source>No peer</source>
        <translation>بلا نظير</translation>
    </message>
    <message>
        <source>Write the target as host:port.</source>
        <translation>اكتب الهدف بالشكل ‎host:port.</translation>
    </message>
    <message>
        <source>Examining…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>لم يفشل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed; begin with the first.</source>
        <translation>
            <numerusform>لم تفشل أي خطوة.</numerusform>
            <numerusform>فشلت خطوة واحدة؛ ابدأ بها.</numerusform>
            <numerusform>فشلت خطوتان؛ ابدأ بالأولى.</numerusform>
            <numerusform>فشلت %n خطوات؛ ابدأ بالأولى.</numerusform>
            <numerusform>فشلت %n خطوة؛ ابدأ بالأولى.</numerusform>
            <numerusform>فشلت %n خطوة؛ ابدأ بالأولى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::FindingRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>ملف الإعداد</translation>
    </message>
    <message>
        <source>Access rules here</source>
        <translation>قواعد الوصول هنا</translation>
    </message>
    <message>
        <source>Network of this computer</source>
        <translation>شبكة هذا الحاسوب</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>بروتوكول UDP</translation>
    </message>
    <message>
        <source>Way into the Tox network</source>
        <translation>الطريق إلى شبكة Tox</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>النظير</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Rule of the peer</source>
        <translation>قاعدة النظير</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>يمكن تحسينه</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>لم يُفحص</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::FirstRun</name>
    <message>
        <source>Welcome to ToxTunnel</source>
        <translation>مرحبا بك في ToxTunnel</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;تخطٍّ</translation>
    </message>
    <message>
        <source>Your computers, one step apart</source>
        <translation>حواسيبك على بعد خطوة واحدة</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;اللغة</translation>
    </message>
    <message>
        <source>On this desktop</source>
        <translation>على سطح المكتب هذا</translation>
    </message>
    <message>
        <source>&amp;Closing the window keeps the forwards open in the tray</source>
        <translation>&amp;إغلاق النافذة يبقي التوجيهات مفتوحة في شريط النظام</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window stays open as long as the forwards are.</source>
        <translation>لا يوجد شريط نظام في سطح المكتب هذا، لذلك تبقى النافذة مفتوحة ما دامت التوجيهات مفتوحة.</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>&amp;التشغيل عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Meet the other computer</source>
        <translation>لقاء الحاسوب الآخر</translation>
    </message>
    <message>
        <source>Show &amp;my code</source>
        <translation>&amp;إظهار رمزي</translation>
    </message>
    <message>
        <source>&amp;Add a peer</source>
        <translation>&amp;إضافة نظير</translation>
    </message>
    <message>
        <source>One of the two shows its code, the other scans it or pastes the ID. Which is this one?</source>
        <translation>يعرض أحد الحاسوبين رمزه، ويمسحه الآخر أو يلصق المعرّف. أيهما هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>ToxTunnel brings a service of one computer to a port of another: SSH, a desktop, a database. Both find each other over the Tox network, without a server and without opening a port in a router. Nobody reaches anything here before you allow it.</source>
        <translation>ينقل ToxTunnel خدمة حاسوب إلى منفذ في حاسوب آخر: SSH أو سطح مكتب أو قاعدة بيانات. يجد كل منهما الآخر عبر شبكة Tox بلا خادم وبلا فتح منفذ في الموجّه. لا يصل أحد إلى أي شيء هنا قبل أن تسمح بذلك.</translation>
    </message>
    <message>
        <source>Who this computer is</source>
        <translation>من هو هذا الحاسوب</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>&amp;تعيين عبارة مرور…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup or import a profile…</source>
        <translation>ا&amp;ستعادة نسخة احتياطية أو استيراد ملف شخصي…</translation>
    </message>
    <message>
        <source>A passphrase is set</source>
        <translation>عُيّنت عبارة مرور</translation>
    </message>
    <message>
        <source>This computer has a new identity of its own: a key, kept in a file. With a passphrase the file is of no use to somebody who takes it; you enter it at each start, or a keychain does.</source>
        <translation>لهذا الحاسوب هوية جديدة خاصة به: مفتاح محفوظ في ملف. مع عبارة مرور لا يفيد الملف من يأخذه؛ تُدخلها عند كل بدء، أو تفعل ذلك سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Did you use ToxTunnel, qTox or toxtunnel before? Go on with the identity you had.</source>
        <translation>هل استخدمت ToxTunnel أو qTox أو toxtunnel من قبل؟ تابع بالهوية التي كانت لديك.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>تعيين عبارة مرور</translation>
    </message>
    <message>
        <source>The identity is encrypted with it. Nobody can bring it back when it is forgotten. The settings let a keychain remember it.</source>
        <translation>تُشفَّر الهوية بها. لا يمكن لأحد استرجاعها إذا نُسيت. يمكن من الإعدادات أن تتذكرها سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>&amp;تعيين عبارة المرور</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::ForwardCheck</name>
    <message>
        <source>&amp;Open diagnostics</source>
        <translation>فتح ال&amp;تشخيص</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>جارٍ الاختبار</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>جارٍ اختبار %1…</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>%1 does not work. Begin with the first step that failed.</source>
        <translation>%1 لا يعمل. ابدأ بأول خطوة فشلت.</translation>
    </message>
    <message>
        <source>%1 could not be tested to its end.</source>
        <translation>تعذّر اختبار %1 حتى النهاية.</translation>
    </message>
    <message>
        <source>The way of %1 works, but it is not open on this computer: %2.</source>
        <translation>مسار %1 يعمل، لكنه غير مفتوح على هذا الحاسوب: %2.</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 يعمل.</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::ForwardEditor</name>
    <message>
        <source>leads to</source>
        <translation>يؤدي إلى</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>المنفذ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Free port</source>
        <translation>&amp;منفذ شاغر</translation>
    </message>
    <message>
        <source>Port of the target</source>
        <translation>منفذ الهدف</translation>
    </message>
    <message>
        <source>Edit forward</source>
        <translation>تحرير التوجيه</translation>
    </message>
    <message>
        <source>New forward</source>
        <translation>توجيه جديد</translation>
    </message>
    <message>
        <source>Name of the forward</source>
        <translation>اسم التوجيه</translation>
    </message>
    <message>
        <source>Host of the target</source>
        <translation>مضيف الهدف</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>النظير</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>من يجوز له استعماله</translation>
    </message>
    <message>
        <source>only this computer</source>
        <translation>هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>my whole network</source>
        <translation>شبكتي كلها</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;الخدمة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;إنشاء</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;المنفذ</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;لأجل</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;المضيف</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;المنفذ</translation>
    </message>
    <message>
        <source>as the peer sees it</source>
        <translation>كما يراه النظير</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Choose, or fill in below</source>
        <translation>اختر، أو املأ في الأسفل</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>the first server</source>
        <translation>الخادم الأول</translation>
    </message>
    <message>
        <source>There is no peer yet: add one first</source>
        <translation>لا يوجد نظير بعد: أضف واحدا أولا</translation>
    </message>
    <message>
        <source>Which port on this computer?</source>
        <translation>أي منفذ على هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Which host does the target run on?</source>
        <translation>على أي مضيف يعمل الهدف؟</translation>
    </message>
    <message>
        <source>Which port of the target?</source>
        <translation>أي منفذ للهدف؟</translation>
    </message>
    <message>
        <source>The port %1 is used by the forward %2</source>
        <translation>المنفذ %1 يستعمله التوجيه %2</translation>
    </message>
    <message>
        <source>%1 on this computer will reach %2 as %3 sees it</source>
        <translation>%1 على هذا الحاسوب سيصل إلى %2 كما يراه %3</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::ForwardModel</name>
    <message>
        <source>%1, %2 to %3: %4</source>
        <translation>%1، من %2 إلى %3: %4</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>النظير</translation>
    </message>
    <message>
        <source>Target there</source>
        <translation>الهدف هناك</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::ForwardsPage</name>
    <message>
        <source>Forwards</source>
        <translation>التوجيهات</translation>
    </message>
    <message>
        <source>A forward brings a service of a peer to a port of this computer: SSH, a desktop, a database, a web page.</source>
        <translation>ينقل التوجيه خدمة لدى نظير إلى منفذ في هذا الحاسوب: SSH أو سطح مكتب أو قاعدة بيانات أو صفحة ويب.</translation>
    </message>
    <message>
        <source>New &amp;forward</source>
        <translation>&amp;توجيه جديد</translation>
    </message>
    <message>
        <source>&amp;New forward</source>
        <translation>&amp;توجيه جديد</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;نسخ العنوان</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;إزالة</translation>
    </message>
    <message>
        <source>A forward leads to a peer, and there is none yet.</source>
        <translation>يؤدي التوجيه إلى نظير، ولا يوجد أي نظير بعد.</translation>
    </message>
    <message>
        <source>&amp;Add a peer</source>
        <translation>&amp;إضافة نظير</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>أزيل %1.</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy &amp;ssh command</source>
        <translation>&amp;نسخ أمر ssh</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>&amp;فتح في المتصفح</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تحرير…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;تكرار…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>ا&amp;ختبار</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::GraphPanel</name>
    <message>
        <source>1 min</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 دقائق</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ساعة</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::LogModel</name>
    <message>
        <source>trace</source>
        <translation>تتبع</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>تنقيح</translation>
    </message>
    <message>
        <source>info</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::LogPage</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 فما فوق</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>أدنى مستوى</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;Copy all shown</source>
        <translation>&amp;نسخ كل المعروض</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>كل الأجزاء</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::MainWindow</name>
    <message>
        <source>ToxTunnel</source>
        <translation>ToxTunnel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window stays: without it nobody would see that your forwards are still open. You can minimise it, or quit.</source>
        <translation>لا يوجد شريط نظام في سطح المكتب هذا، لذلك تبقى النافذة: فبدونها لن يرى أحد أن توجيهاتك ما زالت مفتوحة. يمكنك تصغيرها أو الإنهاء.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;إنهاء</translation>
    </message>
    <message>
        <source>This computer is now what the file said. The former files are kept beside the new ones, under names with &quot;.before-&quot; and the date.</source>
        <translation>أصبح هذا الحاسوب كما في الملف. الملفات السابقة محفوظة بجانب الجديدة بأسماء فيها &quot;.before-&quot; والتاريخ.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::MyCode</name>
    <message>
        <source>My code</source>
        <translation>رمزي</translation>
    </message>
    <message>
        <source>Scan this on the other computer, or send the ID there. Whoever has it can ask to connect; you decide.</source>
        <translation>امسح هذا بالحاسوب الآخر، أو أرسل المعرّف إليه. من يملكه يستطيع طلب الاتصال، والقرار لك.</translation>
    </message>
    <message>
        <source>My Tox ID</source>
        <translation>معرّف Tox الخاص بي</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;نسخ المعرّف</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;نسخ الرابط</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;حفظ الصورة…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::Notifier</name>
    <message>
        <source>Somebody asks to connect</source>
        <translation>شخص ما يطلب الاتصال</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>عاد %1</translation>
    </message>
    <message>
        <source>The peer is online again.</source>
        <translation>النظير متصل من جديد.</translation>
    </message>
    <message>
        <source>ToxTunnel goes on</source>
        <translation>يواصل ToxTunnel العمل</translation>
    </message>
    <message>
        <source>Your forwards stay open. The icon in the tray brings the window back.</source>
        <translation>تبقى توجيهاتك مفتوحة. الأيقونة في شريط النظام تعيد النافذة.</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <translation>انقطع %1</translation>
    </message>
    <message>
        <source>Its peer is offline. The forward waits for it.</source>
        <translation>نظيره غير متصل. التوجيه ينتظره.</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>رُفض الوصول</translation>
    </message>
    <message>
        <source>%1 asked for a target that no rule allows.</source>
        <translation>طلب %1 هدفا لا تسمح به أي قاعدة.</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Show my &amp;code</source>
        <translation>&amp;إظهار رمزي</translation>
    </message>
    <message>
        <source>&amp;Add a peer</source>
        <translation>&amp;إضافة نظير</translation>
    </message>
    <message>
        <source>New &amp;forward</source>
        <translation>&amp;توجيه جديد</translation>
    </message>
    <message>
        <source>Everything through the tunnels</source>
        <translation>كل ما يمر عبر الأنفاق</translation>
    </message>
    <message>
        <source>No peer yet: show the other computer my code, or add it here.</source>
        <translation>لا يوجد نظير بعد: اعرض رمزي للحاسوب الآخر، أو أضفه هنا.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s) online</source>
        <translation>
            <numerusform>لا نظراء متصلين</numerusform>
            <numerusform>نظير متصل واحد</numerusform>
            <numerusform>نظيران متصلان</numerusform>
            <numerusform>%n نظراء متصلون</numerusform>
            <numerusform>%n نظيرا متصلا</numerusform>
            <numerusform>%n نظير متصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) open</source>
        <translation>
            <numerusform>لا توجيهات مفتوحة</numerusform>
            <numerusform>توجيه مفتوح واحد</numerusform>
            <numerusform>توجيهان مفتوحان</numerusform>
            <numerusform>%n توجيهات مفتوحة</numerusform>
            <numerusform>%n توجيها مفتوحا</numerusform>
            <numerusform>%n توجيه مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%n اتصالات</numerusform>
            <numerusform>%n اتصالا</numerusform>
            <numerusform>%n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>&amp;Pause everything</source>
        <translation>&amp;إيقاف كل شيء مؤقتا</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::Page</name>
    <message>
        <source>The files were read again.</source>
        <translation>قُرئت الملفات من جديد.</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase now</source>
        <translation>&amp;عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>عبارة المرور ال&amp;جديدة</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>ال&amp;عبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::PeerDetail</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;إزالة</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>Tox &amp;ID</source>
        <translation>&amp;معرّف Tox</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>May reach here</source>
        <translation>يجوز له الوصول هنا إلى</translation>
    </message>
    <message>
        <source>Used from here</source>
        <translation>يُستعمل من هنا</translation>
    </message>
    <message>
        <source>Name of the peer</source>
        <translation>اسم النظير</translation>
    </message>
    <message>
        <source>Tox ID of the peer</source>
        <translation>معرّف Tox للنظير</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Traffic with %1</source>
        <translation>البيانات مع %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::PeerModel</name>
    <message>
        <source>never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الطريق</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>زمن الذهاب والإياب</translation>
    </message>
    <message>
        <source>↓ Received</source>
        <translation>↓ الوارد</translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation>↑ الصادر</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::PeersPage</name>
    <message>
        <source>Peers</source>
        <translation>النظراء</translation>
    </message>
    <message>
        <source>&amp;Add a peer</source>
        <translation>&amp;إضافة نظير</translation>
    </message>
    <message>
        <source>Peers are your other computers. Add one by its Tox ID or its QR code.</source>
        <translation>النظراء هم حواسيبك الأخرى. أضف واحدا بمعرّف Tox أو برمز QR.</translation>
    </message>
    <message>
        <source>Only the key of %1 is known, not its Tox ID: removing it cannot be undone.</source>
        <translation>المعروف مفتاح %1 فقط وليس معرّف Tox: لا يمكن التراجع عن إزالته.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;إزالة</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>أزيل %1.</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::RequestList</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>%1 asks to connect, %2</source>
        <translation>%1 يطلب الاتصال، %2</translation>
    </message>
    <message>
        <source>%1 asks to connect, %2:
“%3”</source>
        <translation>%1 يطلب الاتصال، %2:
«%3»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name for %1</source>
        <translation>اسم لـ %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Refuse, and never hear of this one again</source>
        <translation>الرفض وعدم السماع من هذا ثانية</translation>
    </message>
    <message>
        <source>may use nothing yet</source>
        <translation>لا يستعمل شيئا بعد</translation>
    </message>
    <message>
        <source>may use %1</source>
        <translation>يجوز له استعمال %1</translation>
    </message>
    <message>
        <source>What %1 may use here</source>
        <translation>ما يجوز لـ %1 استعماله هنا</translation>
    </message>
    <message>
        <source>A rule for this service of this computer; more of them on the page of the access rules</source>
        <translation>قاعدة لهذه الخدمة في هذا الحاسوب، والمزيد في صفحة قواعد الوصول</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::RestoreBackup</name>
    <message>
        <source>&amp;Decrypt</source>
        <translation>&amp;فك التشفير</translation>
    </message>
    <message>
        <source>Restore a backup or import a profile</source>
        <translation>استعادة نسخة احتياطية أو استيراد ملف شخصي</translation>
    </message>
    <message>
        <source>Choose a backup made by this program, or the profile of qTox, toxtunnel or another Tox program (a .tox file or tox_save.dat).</source>
        <translation>اختر نسخة احتياطية أنشأها هذا البرنامج، أو ملفًا شخصيًا من qTox أو toxtunnel أو برنامج Tox آخر (ملف ‎.tox أو tox_save.dat).</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;اختيار…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;الملف</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>&amp;عبارة مرور النسخة</translation>
    </message>
    <message>
        <source>&amp;Replace and start again</source>
        <translation>ا&amp;ستبدال وإعادة البدء</translation>
    </message>
    <message>
        <source>Choose a backup or profile</source>
        <translation>اختيار نسخة احتياطية أو ملف شخصي</translation>
    </message>
    <message>
        <source>Backups and profiles (*.backup *.tox *.dat);;All files (*)</source>
        <translation>نسخ احتياطية وملفات شخصية (*.backup *.tox *.dat);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>جارٍ فحص الملف…</translation>
    </message>
    <message>
        <source>The backup is encrypted.</source>
        <translation>النسخة الاحتياطية مشفّرة.</translation>
    </message>
    <message>
        <source>Identity with the Tox ID %1…</source>
        <translation>هوية بمعرّف Tox %1…</translation>
    </message>
    <message>
        <source>Identity, encrypted with a passphrase of its own, which is asked for at the start</source>
        <translation>هوية مشفّرة بعبارة مرور خاصة بها تُطلب عند البدء</translation>
    </message>
    <message>
        <source>Configuration: peers: %1, forwards: %2</source>
        <translation>الإعدادات: النظراء: %1، التوجيهات: %2</translation>
    </message>
    <message>
        <source>Access rules</source>
        <translation>قواعد الوصول</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>الخوادم المعروفة</translation>
    </message>
    <message>
        <source>It is a profile: configuration and rules of this computer stay.</source>
        <translation>هذا ملف شخصي: تبقى إعدادات هذا الحاسوب وقواعده.</translation>
    </message>
    <message>
        <source>The file holds:</source>
        <translation>يحتوي الملف على:</translation>
    </message>
    <message>
        <source>This replaces what this computer has. The former files are kept beside the new ones, so that it can be undone. All connections end, and the node starts again.</source>
        <translation>يستبدل هذا ما لدى هذا الحاسوب. تُحفظ الملفات السابقة بجانب الجديدة ليمكن التراجع. تنتهي كل الاتصالات وتبدأ العقدة من جديد.</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::RuleEditor</name>
    <message>
        <source>May reach</source>
        <translation>يجوز الوصول إلى</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>&amp;تنتهي</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>تحرير القاعدة</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>النظير</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>&amp;Peer</source>
        <translation>&amp;النظير</translation>
    </message>
    <message>
        <source>May &amp;reach</source>
        <translation>&amp;يجوز الوصول إلى</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;أبدا</translation>
    </message>
    <message>
        <source>One target a line: host:port, host:80,443 or a range.</source>
        <translation>هدف في كل سطر: ‎host:port أو ‎host:80,443 أو نطاق.</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;تعليق</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;إنشاء</translation>
    </message>
    <message>
        <source>There is no peer yet: add one first</source>
        <translation>لا يوجد نظير بعد: أضف واحدا أولا</translation>
    </message>
    <message>
        <source>Not a target: %1</source>
        <translation>ليس هدفا: %1</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::RuleGrid</name>
    <message>
        <source>allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>allowed by a broader entry</source>
        <translation>مسموح بمدخل أوسع</translation>
    </message>
    <message>
        <source>denied by a broader entry</source>
        <translation>ممنوع بمدخل أوسع</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 عند %2: %3</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::RuleModel</name>
    <message>
        <source>never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>%1 allowed, %2 denied</source>
        <translation>سُمح %1، مُنع %2</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>آخر مرة %1</translation>
    </message>
    <message>
        <source>%1 may reach %2</source>
        <translation>يجوز لـ %1 الوصول إلى %2</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>النظير</translation>
    </message>
    <message>
        <source>May reach</source>
        <translation>يجوز الوصول إلى</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::RuleTester</name>
    <message>
        <source>Try the rules</source>
        <translation>تجربة القواعد</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>النظير</translation>
    </message>
    <message>
        <source>Target to try</source>
        <translation>الهدف المراد تجربته</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>‎host:port</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;تجربة</translation>
    </message>
    <message>
        <source>✗ Give a peer and a target as host:port</source>
        <translation>✗ أعط نظيرا وهدفا بالشكل ‎host:port</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>تجري التجربة…</translation>
    </message>
    <message>
        <source>✓ Allowed: %1</source>
        <translation>✓ مسموح: %1</translation>
    </message>
    <message>
        <source>✗ Denied: %1</source>
        <translation>✗ ممنوع: %1</translation>
    </message>
    <message>
        <source>(line %1 of the rules: %2)</source>
        <translation>(السطر %1 من القواعد: %2)</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::RulesPage</name>
    <message>
        <source>Access rules</source>
        <translation>قواعد الوصول</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Nobody may reach anything here. A rule allows a peer single targets of this computer or its network.</source>
        <translation>لا يجوز لأحد الوصول إلى أي شيء هنا. تسمح القاعدة لنظير بأهداف معينة في هذا الحاسوب أو شبكته.</translation>
    </message>
    <message>
        <source>New &amp;rule</source>
        <translation>&amp;قاعدة جديدة</translation>
    </message>
    <message>
        <source>Peers and what they may reach</source>
        <translation>النظراء وما يجوز لهم الوصول إليه</translation>
    </message>
    <message>
        <source>Click a cell: allowed, denied, nothing said</source>
        <translation>انقر خلية: مسموح، ممنوع، غير محدد</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;قاعدة جديدة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;إزالة</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;إلى أعلى</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;إلى أسفل</translation>
    </message>
    <message>
        <source>The rule is removed.</source>
        <translation>أزيلت القاعدة.</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::SecurityTab</name>
    <message>
        <source>&amp;Set a passphrase…</source>
        <translation>&amp;تعيين عبارة مرور…</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase…</source>
        <translation>ت&amp;غيير عبارة المرور…</translation>
    </message>
    <message>
        <source>&amp;Remove the passphrase…</source>
        <translation>إ&amp;زالة عبارة المرور…</translation>
    </message>
    <message>
        <source>Remember the passphrase in this computer&apos;s &amp;keychain</source>
        <translation>تذكّر عبارة المرور في سلسلة &amp;مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;قفل الآن</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>عند البدء</translation>
    </message>
    <message>
        <source>When you leave</source>
        <translation>عند المغادرة</translation>
    </message>
    <message>
        <source>Ends the node and its connections, and asks for the passphrase, whether or not the keychain has it.</source>
        <translation>ينهي العقدة واتصالاتها ويطلب عبارة المرور، حتى لو كانت في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The identity of this computer is encrypted with a passphrase.</source>
        <translation>هوية هذا الحاسوب مشفّرة بعبارة مرور.</translation>
    </message>
    <message>
        <source>The identity of this computer is not encrypted: whoever can read its files can act as this computer.</source>
        <translation>هوية هذا الحاسوب غير مشفّرة: من يستطيع قراءة ملفاته يستطيع انتحال هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The node runs in another program, which this window only shows: its passphrase can be changed only where it runs.</source>
        <translation>تعمل العقدة في برنامج آخر تعرضه هذه النافذة فقط: لا تُغيَّر عبارة مرورها إلا حيث تعمل.</translation>
    </message>
    <message>
        <source>Without a passphrase there is nothing to remember.</source>
        <translation>بلا عبارة مرور لا شيء يُتذكَّر.</translation>
    </message>
    <message>
        <source>The passphrase is asked for at each start.</source>
        <translation>تُطلب عبارة المرور عند كل بدء.</translation>
    </message>
    <message>
        <source>The passphrase is taken from the keychain at each start.</source>
        <translation>تُؤخذ عبارة المرور من سلسلة المفاتيح عند كل بدء.</translation>
    </message>
    <message>
        <source>The passphrase is asked for at each start. %1: %2.</source>
        <translation>تُطلب عبارة المرور عند كل بدء. %1: %2.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>تعيين عبارة مرور</translation>
    </message>
    <message>
        <source>The identity is encrypted with it. It is asked for at each start, and nobody can bring it back when it is forgotten.</source>
        <translation>تُشفَّر الهوية بها. تُطلب عند كل بدء، ولا يمكن لأحد استرجاعها إذا نُسيت.</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>&amp;تعيين عبارة المرور</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>The identity is encrypted anew. Backups keep the passphrases they have.</source>
        <translation>تُشفَّر الهوية من جديد. تحتفظ النسخ الاحتياطية بعبارات مرورها.</translation>
    </message>
    <message>
        <source>&amp;Change passphrase</source>
        <translation>ت&amp;غيير عبارة المرور</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>إزالة عبارة المرور</translation>
    </message>
    <message>
        <source>Afterwards whoever can read the files of this computer can act as this computer.</source>
        <translation>بعد ذلك يستطيع من يقرأ ملفات هذا الحاسوب أن ينتحله.</translation>
    </message>
    <message>
        <source>&amp;Remove passphrase</source>
        <translation>إ&amp;زالة عبارة المرور</translation>
    </message>
    <message>
        <source>Remember the passphrase</source>
        <translation>تذكّر عبارة المرور</translation>
    </message>
    <message>
        <source>Whoever is logged in on this computer can then start the node without it.</source>
        <translation>عندئذ يستطيع من سجّل الدخول إلى هذا الحاسوب بدء العقدة من دونها.</translation>
    </message>
    <message>
        <source>&amp;Remember</source>
        <translation>ت&amp;ذكّر</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::SettingForm</name>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Usually %1. Takes effect at once.</source>
        <translation>عادة %1. يسري فورا.</translation>
    </message>
    <message>
        <source>Usually %1. Takes effect at the next start.</source>
        <translation>عادة %1. يسري عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Some changes take effect at the next start.</source>
        <translation>تسري بعض التغييرات عند التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;عام</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;الإشعارات</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;الشبكة</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;متقدم</translation>
    </message>
    <message>
        <source>This &amp;node</source>
        <translation>&amp;هذه العقدة</translation>
    </message>
    <message>
        <source>&amp;Closing the window keeps the forwards open in the tray</source>
        <translation>&amp;إغلاق النافذة يبقي التوجيهات مفتوحة في شريط النظام</translation>
    </message>
    <message>
        <source>Start &amp;hidden in the tray</source>
        <translation>&amp;التشغيل مخفيا في شريط النظام</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>تتغير اللغة عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>&amp;التشغيل عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>The desktop&apos;s list of programs to start cannot be written.</source>
        <translation>تعذرت كتابة قائمة برامج بدء التشغيل لسطح المكتب.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;اللغة</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>loud</source>
        <translation>بارز</translation>
    </message>
    <message>
        <source>Somebody asks to &amp;connect</source>
        <translation>&amp;شخص ما يطلب الاتصال</translation>
    </message>
    <message>
        <source>Access was &amp;refused</source>
        <translation>&amp;رُفض وصول</translation>
    </message>
    <message>
        <source>A forward is &amp;lost for 30 seconds</source>
        <translation>&amp;انقطع توجيه لمدة 30 ثانية</translation>
    </message>
    <message>
        <source>A forward is &amp;back</source>
        <translation>&amp;عاد توجيه</translation>
    </message>
    <message>
        <source>A &amp;port is taken</source>
        <translation>&amp;منفذ مشغول</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>ملف الإعداد</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Sec&amp;urity</source>
        <translation>الأ&amp;مان</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>النسخ الاحتيا&amp;طي</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::StatusLine</name>
    <message>
        <source>%1 (attached to the running service)</source>
        <translation>%1 (متصل بالخدمة العاملة)</translation>
    </message>
    <message>
        <source>The node of %1 runs in a process of its own. Closing this window leaves it running.</source>
        <translation>عقدة %1 تعمل في عملية مستقلة. إغلاق هذه النافذة يتركها عاملة.</translation>
    </message>
    <message>
        <source>State of the network</source>
        <translation>حالة الشبكة</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Paused: nothing is forwarded</source>
        <translation>متوقف مؤقتا: لا يُوجَّه شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::StreamModel</name>
    <message>
        <source>in</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1، %2 إلى %3، %4</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>النظير</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Program here</source>
        <translation>البرنامج هنا</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>↓ Received</source>
        <translation>↓ الوارد</translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation>↑ الصادر</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::TrafficGraph</name>
    <message>
        <source>Traffic graph</source>
        <translation>رسم البيانات</translation>
    </message>
    <message>
        <source>No traffic yet</source>
        <translation>لا بيانات بعد</translation>
    </message>
    <message>
        <source>Now %1 · at most %2 · in this time ↓ %3, ↑ %4</source>
        <translation>الآن %1 · الأقصى %2 · في هذه المدة ↓ %3، ↑ %4</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::Tray</name>
    <message>
        <source>&amp;Forwards</source>
        <translation>&amp;التوجيهات</translation>
    </message>
    <message>
        <source>&amp;Add a peer…</source>
        <translation>&amp;إضافة نظير…</translation>
    </message>
    <message>
        <source>Show my &amp;code…</source>
        <translation>&amp;إظهار رمزي…</translation>
    </message>
    <message>
        <source>&amp;Pause everything</source>
        <translation>&amp;إيقاف كل شيء مؤقتا</translation>
    </message>
    <message>
        <source>&amp;Open ToxTunnel</source>
        <translation>&amp;فتح ToxTunnel</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>ToxTunnel: %1</source>
        <translation>ToxTunnel: %1</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::Unlock</name>
    <message>
        <source>Unlock ToxTunnel</source>
        <translation>فتح قفل ToxTunnel</translation>
    </message>
    <message>
        <source>The identity of this computer is encrypted. The node starts when you have entered its passphrase.</source>
        <translation>هوية هذا الحاسوب مشفّرة. تبدأ العقدة عند إدخال عبارة مرورها.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;فتح القفل</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>The keychain holds a passphrase that is not the right one any more.</source>
        <translation>تحتفظ سلسلة المفاتيح بعبارة مرور لم تعد صحيحة.</translation>
    </message>
</context>
</TS>
