<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddressCheck</name>
    <message numerus="yes">
        <source>%n more character(s) to come</source>
        <translation>
            <numerusform>Noch %n Zeichen</numerusform>
            <numerusform>Noch %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a Tox ID: a character is wrong or two are swapped</source>
        <translation>Keine Tox-ID: ein Zeichen ist falsch oder zwei sind vertauscht</translation>
    </message>
    <message>
        <source>That is this computer itself</source>
        <translation>Das ist dieser Rechner selbst</translation>
    </message>
    <message>
        <source>Already a peer: %1</source>
        <translation>Schon ein Peer: %1</translation>
    </message>
    <message>
        <source>A valid Tox ID</source>
        <translation>Eine gültige Tox-ID</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>ToxTunnel %1.</source>
        <translation>ToxTunnel %1.</translation>
    </message>
    <message>
        <source>ToxTunnel %1 with toxcore %2.</source>
        <translation>ToxTunnel %1 mit toxcore %2.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written to.</source>
        <translation>In den Datenordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Give the folder to the user the program runs as, or name another one by data_dir.</source>
        <translation>Geben Sie den Ordner dem Benutzer, unter dem das Programm läuft, oder nennen Sie mit data_dir einen anderen.</translation>
    </message>
    <message>
        <source>There is hardly any room left where %1 is.</source>
        <translation>Wo %1 liegt, ist kaum noch Platz.</translation>
    </message>
    <message>
        <source>Free some space: the identity and the peers are kept there.</source>
        <translation>Schaffen Sie Platz: Identität und Peers werden dort aufbewahrt.</translation>
    </message>
    <message>
        <source>The program&apos;s file was replaced since the start.</source>
        <translation>Die Programmdatei wurde seit dem Start ersetzt.</translation>
    </message>
    <message>
        <source>Start the node again to run the new version.</source>
        <translation>Starten Sie den Knoten neu, um die neue Version zu benutzen.</translation>
    </message>
    <message>
        <source>No node can be asked: %1.</source>
        <translation>Es lässt sich kein Knoten fragen: %1.</translation>
    </message>
    <message>
        <source>Start the node, or name its configuration with -c. What follows is judged without it.</source>
        <translation>Starten Sie den Knoten, oder nennen Sie seine Konfiguration mit -c. Das Folgende ist ohne ihn beurteilt.</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>Er ist angehalten.</translation>
    </message>
    <message>
        <source>Let it go on: while paused it takes no connections.</source>
        <translation>Lassen Sie ihn weiterlaufen: angehalten nimmt er keine Verbindungen an.</translation>
    </message>
    <message>
        <source>Correct the file; toxtunnel config check FILE tells all.</source>
        <translation>Berichtigen Sie die Datei; toxtunnel config check DATEI nennt alles.</translation>
    </message>
    <message>
        <source>No configuration file: the built-in settings count.</source>
        <translation>Keine Konfigurationsdatei: es gelten die eingebauten Einstellungen.</translation>
    </message>
    <message>
        <source>%1 is in order.</source>
        <translation>%1 ist in Ordnung.</translation>
    </message>
    <message>
        <source>Correct the rules file; until then the old rules stay, and a start is refused.</source>
        <translation>Berichtigen Sie die Regeldatei; bis dahin bleiben die alten Regeln, und ein Start wird verweigert.</translation>
    </message>
    <message>
        <source>No rules: no peer may reach anything through this node.</source>
        <translation>Keine Regeln: kein Peer darf über diesen Knoten etwas erreichen.</translation>
    </message>
    <message>
        <source>Let a peer in: toxtunnel rules add PEER --allow HOST:PORT.</source>
        <translation>Lassen Sie einen Peer ein: toxtunnel rules add PEER --allow HOST:PORT.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, Zeile %2: %3.</translation>
    </message>
    <message>
        <source>Look whether the rule says what it is meant to.</source>
        <translation>Sehen Sie nach, ob die Regel sagt, was sie sagen soll.</translation>
    </message>
    <message>
        <source>%1 is in order; rules: %2.</source>
        <translation>%1 ist in Ordnung; Regeln: %2.</translation>
    </message>
    <message>
        <source>Only a running node can tell.</source>
        <translation>Das weiß nur ein laufender Knoten.</translation>
    </message>
    <message>
        <source>This machine has no address that leads beyond it, but the node reaches others.</source>
        <translation>Dieser Rechner hat keine Adresse, die über ihn hinausführt, aber der Knoten erreicht andere.</translation>
    </message>
    <message>
        <source>This machine has no address that leads beyond it.</source>
        <translation>Dieser Rechner hat keine Adresse, die über ihn hinausführt.</translation>
    </message>
    <message>
        <source>Plug in the cable or join a network.</source>
        <translation>Stecken Sie das Kabel ein, oder verbinden Sie sich mit einem Netz.</translation>
    </message>
    <message>
        <source>Addresses that may lead beyond this machine: %1.</source>
        <translation>Adressen, die über diesen Rechner hinausführen können: %1.</translation>
    </message>
    <message>
        <source>UDP is off because of the proxy %1: everything goes through relays.</source>
        <translation>UDP ist wegen des Proxys %1 aus: alles geht über Relays.</translation>
    </message>
    <message>
        <source>Leave the proxy out (tox.proxy) where it is not needed.</source>
        <translation>Lassen Sie den Proxy (tox.proxy) weg, wo er nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>UDP is switched off: everything goes through relays.</source>
        <translation>UDP ist ausgeschaltet: alles geht über Relays.</translation>
    </message>
    <message>
        <source>Set tox.udp_enabled to true.</source>
        <translation>Setzen Sie tox.udp_enabled auf true.</translation>
    </message>
    <message>
        <source>UDP works, from port %1.</source>
        <translation>UDP funktioniert, von Port %1 aus.</translation>
    </message>
    <message>
        <source>UDP works: the peer is reached by it, though the Tox network answers through a relay.</source>
        <translation>UDP funktioniert: der Peer wird darüber erreicht, obwohl das Tox-Netz über ein Relay antwortet.</translation>
    </message>
    <message>
        <source>No answer comes back by UDP, from port %1: everything goes through relays, which is slower.</source>
        <translation>Über UDP kommt keine Antwort zurück, von Port %1 aus: alles geht über Relays, was langsamer ist.</translation>
    </message>
    <message>
        <source>Let UDP pass the firewall of this machine and of its network.</source>
        <translation>Lassen Sie UDP durch die Firewall dieses Rechners und seines Netzes.</translation>
    </message>
    <message>
        <source>Nobody answers by UDP, and by TCP neither: see the next step.</source>
        <translation>Über UDP antwortet niemand, und über TCP auch nicht: siehe den nächsten Schritt.</translation>
    </message>
    <message>
        <source>The Tox network is reached directly.</source>
        <translation>Das Tox-Netz wird direkt erreicht.</translation>
    </message>
    <message>
        <source>The Tox network is reached through a relay.</source>
        <translation>Das Tox-Netz wird über ein Relay erreicht.</translation>
    </message>
    <message>
        <source>No other node is found in the local network.</source>
        <translation>Im lokalen Netz ist kein anderer Knoten zu finden.</translation>
    </message>
    <message>
        <source>Start the other node in the same network, or set tox.bootstrap_mode to auto.</source>
        <translation>Starten Sie den anderen Knoten im selben Netz, oder setzen Sie tox.bootstrap_mode auf auto.</translation>
    </message>
    <message>
        <source>No node of tox.bootstrap_nodes answers; it names %1.</source>
        <translation>Kein Knoten aus tox.bootstrap_nodes antwortet; dort stehen %1.</translation>
    </message>
    <message>
        <source>Check their addresses and keys, or leave the key out to use the public network.</source>
        <translation>Prüfen Sie ihre Adressen und Schlüssel, oder lassen Sie die Angabe weg, um das öffentliche Netz zu benutzen.</translation>
    </message>
    <message>
        <source>No node of the public Tox network answers.</source>
        <translation>Kein Knoten des öffentlichen Tox-Netzes antwortet.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, the proxy and the firewall; a first start may take a minute.</source>
        <translation>Prüfen Sie die Verbindung ins Internet, den Proxy und die Firewall; ein erster Start kann eine Minute dauern.</translation>
    </message>
    <message>
        <source>No peer was named.</source>
        <translation>Es wurde kein Peer genannt.</translation>
    </message>
    <message>
        <source>%1 is online, through a relay.</source>
        <translation>%1 ist online, über ein Relay.</translation>
    </message>
    <message>
        <source>%1 is online, directly, by Tox over UDP.</source>
        <translation>%1 ist online, direkt, mit Tox über UDP.</translation>
    </message>
    <message>
        <source>%1 is online, directly, by UDP beside Tox.</source>
        <translation>%1 ist online, direkt, mit UDP neben Tox.</translation>
    </message>
    <message>
        <source>%1 is online, inside the local network.</source>
        <translation>%1 ist online, im lokalen Netz.</translation>
    </message>
    <message>
        <source>The peer has to be online for this.</source>
        <translation>Dafür muss der Peer online sein.</translation>
    </message>
    <message>
        <source>%1 has not been online since this node started, nor ever before as far as it remembers.</source>
        <translation>%1 war nicht online, seit dieser Knoten läuft, und soweit er sich erinnert auch vorher nie.</translation>
    </message>
    <message>
        <source>Start the other node, and see that it accepts this one: a rule there for the key of this node, or its request accepted.</source>
        <translation>Starten Sie den anderen Knoten, und sorgen Sie dafür, dass er diesen annimmt: mit einer Regel dort für den Schlüssel dieses Knotens, oder indem seine Anfrage angenommen wird.</translation>
    </message>
    <message>
        <source>%1 is offline, last seen %2.</source>
        <translation>%1 ist offline, zuletzt gesehen %2.</translation>
    </message>
    <message>
        <source>Start the other node and run the doctor there, too: it may have lost its network.</source>
        <translation>Starten Sie den anderen Knoten, und untersuchen Sie auch dort: vielleicht hat er sein Netz verloren.</translation>
    </message>
    <message>
        <source>%1 was not reached: the peer cannot reach its host.</source>
        <translation>%1 wurde nicht erreicht: der Peer erreicht den Rechner nicht.</translation>
    </message>
    <message>
        <source>%1 was not reached: the peer cannot reach its network.</source>
        <translation>%1 wurde nicht erreicht: der Peer erreicht dessen Netz nicht.</translation>
    </message>
    <message>
        <source>%1 was not reached: no answer in time.</source>
        <translation>%1 wurde nicht erreicht: keine Antwort in der vorgesehenen Zeit.</translation>
    </message>
    <message>
        <source>%1 was not reached: the peer went offline.</source>
        <translation>%1 wurde nicht erreicht: der Peer ist offline gegangen.</translation>
    </message>
    <message>
        <source>%1 was not reached: the peer cannot do that.</source>
        <translation>%1 wurde nicht erreicht: das kann der Peer nicht.</translation>
    </message>
    <message>
        <source>%1 was not reached.</source>
        <translation>%1 wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>This node has no peer %1.</source>
        <translation>Dieser Knoten hat keinen Peer %1.</translation>
    </message>
    <message>
        <source>Add it by its Tox ID: toxtunnel peers add ID --name NAME; or see how it is spelt: toxtunnel peers list.</source>
        <translation>Fügen Sie ihn mit seiner Tox-ID hinzu: toxtunnel peers add ID --name NAME; oder sehen Sie nach, wie er geschrieben wird: toxtunnel peers list.</translation>
    </message>
    <message>
        <source>The relay costs speed. Let UDP pass the firewall at the peer; right after a start the direct way may still be found.</source>
        <translation>Das Relay kostet Geschwindigkeit. Lassen Sie UDP beim Peer durch die Firewall; gleich nach einem Start wird der direkte Weg vielleicht noch gefunden.</translation>
    </message>
    <message>
        <source>It says to be version %1.</source>
        <translation>Nach eigener Angabe ist er Version %1.</translation>
    </message>
    <message>
        <source>Both speak the native protocol.</source>
        <translation>Beide sprechen das eigene Protokoll.</translation>
    </message>
    <message>
        <source>This node speaks as toxtunnel 0.2 to 0.4 (tox.native: false).</source>
        <translation>Dieser Knoten spricht wie toxtunnel 0.2 bis 0.4 (tox.native: false).</translation>
    </message>
    <message>
        <source>The peer speaks as toxtunnel 0.2 to 0.4: it works, but a break of the network ends connections.</source>
        <translation>Der Peer spricht wie toxtunnel 0.2 bis 0.4: es funktioniert, aber eine Unterbrechung des Netzes beendet Verbindungen.</translation>
    </message>
    <message>
        <source>Install this version at the peer, too, to get more out of it.</source>
        <translation>Installieren Sie diese Version auch beim Peer, um mehr davon zu haben.</translation>
    </message>
    <message>
        <source>No target was named.</source>
        <translation>Es wurde kein Ziel genannt.</translation>
    </message>
    <message>
        <source>At the peer: toxtunnel rules add %1 --allow %2.</source>
        <translation>Beim Peer: toxtunnel rules add %1 --allow %2.</translation>
    </message>
    <message>
        <source>The peer&apos;s rules let this node reach %1.</source>
        <translation>Die Regeln des Peers lassen diesen Knoten %1 erreichen.</translation>
    </message>
    <message>
        <source>A rule of the peer denies %1 to this node.</source>
        <translation>Eine Regel des Peers verbietet diesem Knoten %1.</translation>
    </message>
    <message>
        <source>Remove the deny entry in the rules of the peer, or choose another target.</source>
        <translation>Entfernen Sie den deny-Eintrag in den Regeln des Peers, oder wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>No rule of the peer lets this node reach %1.</source>
        <translation>Keine Regel des Peers lässt diesen Knoten %1 erreichen.</translation>
    </message>
    <message>
        <source>%1 cannot be a target.</source>
        <translation>%1 kann kein Ziel sein.</translation>
    </message>
    <message>
        <source>Write host:port as the peer names it, e.g. 127.0.0.1:22.</source>
        <translation>Schreiben Sie Rechner:Port, wie der Peer es nennt, z. B. 127.0.0.1:22.</translation>
    </message>
    <message>
        <source>The peer takes no more connections of this node: there are too many at once.</source>
        <translation>Der Peer nimmt keine weiteren Verbindungen dieses Knotens an: es sind zu viele auf einmal.</translation>
    </message>
    <message>
        <source>The peer takes no more connections of this node now: it limits how often they are opened.</source>
        <translation>Der Peer nimmt gerade keine weiteren Verbindungen dieses Knotens an: er begrenzt, wie oft sie geöffnet werden.</translation>
    </message>
    <message>
        <source>Try again in a minute, or raise the limit at the peer (rate_limit, limits.streams_per_peer).</source>
        <translation>Versuchen Sie es in einer Minute wieder, oder erhöhen Sie die Grenze beim Peer (rate_limit, limits.streams_per_peer).</translation>
    </message>
    <message>
        <source>The peer did not say.</source>
        <translation>Der Peer hat es nicht gesagt.</translation>
    </message>
    <message>
        <source>%1 answered through the tunnel in %2 ms.</source>
        <translation>%1 hat durch den Tunnel in %2 ms geantwortet.</translation>
    </message>
    <message>
        <source>See at the peer whether the service runs and listens there.</source>
        <translation>Sehen Sie beim Peer nach, ob der Dienst läuft und dort lauscht.</translation>
    </message>
    <message>
        <source>The peer did not dial it.</source>
        <translation>Der Peer hat es nicht angewählt.</translation>
    </message>
    <message>
        <source>The name in %1 does not resolve at the peer.</source>
        <translation>Der Name in %1 lässt sich beim Peer nicht auflösen.</translation>
    </message>
    <message>
        <source>Write the address, or a name that the peer knows.</source>
        <translation>Schreiben Sie die Adresse oder einen Namen, den der Peer kennt.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, as the peer sees it.</source>
        <translation>Unter %1 lauscht nichts, vom Peer aus gesehen.</translation>
    </message>
    <message>
        <source>The peer says: %1.</source>
        <translation>Der Peer sagt: %1.</translation>
    </message>
</context>
<context>
    <name>ForwardTemplate</name>
    <message>
        <source>Remote desktop (RDP)</source>
        <translation>Entfernter Desktop (RDP)</translation>
    </message>
    <message>
        <source>Screen sharing (VNC)</source>
        <translation>Bildschirm (VNC)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>NAS: its page</source>
        <translation>NAS: seine Seite</translation>
    </message>
    <message>
        <source>NAS: files (SMB)</source>
        <translation>NAS: Dateien (SMB)</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>The files were read again. Save once more to keep what you changed.</source>
        <translation>Die Dateien wurden neu gelesen. Speichern Sie noch einmal, um Ihre Änderungen zu behalten.</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Weak. Longer is better: four words that have nothing to do with each other.</source>
        <translation>Schwach. Länger ist besser: vier Wörter, die nichts miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>Fair. One word more makes it strong.</source>
        <translation>Mäßig. Ein Wort mehr macht sie stark.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Offline: looking for the Tox network</source>
        <translation>Offline: das Tox-Netz wird gesucht</translation>
    </message>
    <message>
        <source>Online through a relay</source>
        <translation>Online über ein Relais</translation>
    </message>
    <message>
        <source>Online, directly</source>
        <translation>Online, direkt</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>through a relay</source>
        <translation>über ein Relais</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>local network</source>
        <translation>lokales Netz</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgewiesen: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting for the peer</source>
        <translation>Wartet auf den Peer</translation>
    </message>
    <message>
        <source>Port taken</source>
        <translation>Port belegt</translation>
    </message>
    <message>
        <source>%1, again in %2</source>
        <translation>%1, wieder in %2</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>öffnet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>schließt</translation>
    </message>
    <message>
        <source>%1, all ports</source>
        <translation>%1, alle Ports</translation>
    </message>
    <message>
        <source>the best path, and it has proved itself</source>
        <translation>der beste Weg, und er hat sich bewährt</translation>
    </message>
    <message>
        <source>a direct address has answered and is proving itself</source>
        <translation>eine direkte Adresse hat geantwortet und muss sich bewähren</translation>
    </message>
    <message>
        <source>direct addresses are being tried</source>
        <translation>direkte Adressen werden probiert</translation>
    </message>
    <message>
        <source>no direct address answered</source>
        <translation>keine direkte Adresse hat geantwortet</translation>
    </message>
    <message>
        <source>the peer names no direct address that may be tried</source>
        <translation>der Peer nennt keine direkte Adresse, die probiert werden darf</translation>
    </message>
    <message>
        <source>direct paths are off here</source>
        <translation>direkte Wege sind hier ausgeschaltet</translation>
    </message>
    <message>
        <source>direct paths are off at the peer</source>
        <translation>direkte Wege sind beim Peer ausgeschaltet</translation>
    </message>
    <message>
        <source>a proxy is set</source>
        <translation>ein Proxy ist eingestellt</translation>
    </message>
    <message>
        <source>UDP is off</source>
        <translation>UDP ist ausgeschaltet</translation>
    </message>
    <message>
        <source>no UDP port could be opened</source>
        <translation>kein UDP-Port ließ sich öffnen</translation>
    </message>
    <message>
        <source>the peer&apos;s program has no direct paths</source>
        <translation>das Programm des Peers kennt keine direkten Wege</translation>
    </message>
    <message>
        <source>the native protocol is off here</source>
        <translation>das eigene Protokoll ist hier ausgeschaltet</translation>
    </message>
    <message>
        <source>what program the peer runs is not known yet</source>
        <translation>welches Programm der Peer benutzt, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::AddPeer</name>
    <message>
        <source>Add a peer</source>
        <translation>Peer hinzufügen</translation>
    </message>
    <message>
        <source>Paste the Tox ID or link of the other computer, or give a picture of its QR code: drop it here, paste it or open it.</source>
        <translation>Fügen Sie die Tox-ID oder den Link des anderen Rechners ein oder geben Sie ein Bild seines QR-Codes: hier ablegen, einfügen oder öffnen.</translation>
    </message>
    <message>
        <source>Tox ID or link</source>
        <translation>Tox-ID oder Link</translation>
    </message>
    <message>
        <source>What is wrong with the ID</source>
        <translation>Was an der ID nicht stimmt</translation>
    </message>
    <message>
        <source>as you call it, for example: home</source>
        <translation>wie Sie ihn nennen, zum Beispiel: zuhause</translation>
    </message>
    <message>
        <source>shown there with the request</source>
        <translation>wird dort bei der Anfrage gezeigt</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Open p&amp;icture…</source>
        <translation>B&amp;ild öffnen …</translation>
    </message>
    <message>
        <source>&amp;Tox ID or link</source>
        <translation>&amp;Tox-ID oder Link</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>Na&amp;chricht</translation>
    </message>
    <message>
        <source>&amp;Add peer</source>
        <translation>Peer &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Das Bild wird gelesen …</translation>
    </message>
    <message>
        <source>✗ No QR code found in the picture</source>
        <translation>✗ Kein QR-Code im Bild gefunden</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.bmp *.gif *.webp)</translation>
    </message>
    <message>
        <source>&amp;Scan with camera</source>
        <translation>&amp;Mit Kamera scannen</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::BackupTab</name>
    <message>
        <source>&amp;Export a backup…</source>
        <translation>Sicherung &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Restore or import…</source>
        <translation>Wiede&amp;rherstellen oder importieren …</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Writes identity, configuration, access rules and known servers into one file, encrypted with a passphrase.</source>
        <translation>Schreibt Identität, Konfiguration, Zugriffsregeln und bekannte Server in eine Datei, die mit einer Passphrase verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Makes this computer what a backup says, or gives it the identity of a profile of qTox, toxtunnel or another Tox program. Two computers must not run with the same identity.</source>
        <translation>Macht diesen Rechner zu dem, was in einer Sicherung steht, oder gibt ihm die Identität eines Profils von qTox, toxtunnel oder einem anderen Tox-Programm. Zwei Rechner dürfen nicht mit derselben Identität laufen.</translation>
    </message>
    <message>
        <source>The node runs in another program, which this window only shows. Make or restore a backup where it runs: toxtunnel backup export, toxtunnel backup import.</source>
        <translation>Der Knoten läuft in einem anderen Programm, das dieses Fenster nur zeigt. Sichern und Wiederherstellen geht dort, wo er läuft: toxtunnel backup export, toxtunnel backup import.</translation>
    </message>
    <message>
        <source>Export a backup</source>
        <translation>Sicherung exportieren</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Sicherungen (*.backup)</translation>
    </message>
    <message>
        <source>The backup is encrypted with a passphrase of its own. Nobody can bring it back when it is forgotten.</source>
        <translation>Die Sicherung ist mit einer eigenen Passphrase verschlüsselt. Niemand kann sie zurückholen, wenn sie vergessen ist.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>The backup is written: %1</source>
        <translation>Die Sicherung ist geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Use a free port</source>
        <translation>Freien Port nehmen</translation>
    </message>
    <message>
        <source>Edit the forward</source>
        <translation>Weiterleitung bearbeiten</translation>
    </message>
    <message>
        <source>Show the rules</source>
        <translation>Regeln zeigen</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Dateien neu lesen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>Peer hinzufügen</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::CameraView</name>
    <message>
        <source>Starting the camera…</source>
        <translation>Die Kamera wird gestartet …</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>St&amp;op the camera</source>
        <translation>Kamera &amp;stoppen</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Bild der Kamera</translation>
    </message>
    <message>
        <source>Another program may be using it: close that program and try again.</source>
        <translation>Vielleicht benutzt sie ein anderes Programm: Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera.</source>
        <translation>Halten Sie den QR-Code vor die Kamera.</translation>
    </message>
    <message>
        <source>No camera was found. Connect one, and it is used at once; or open a picture of the code.</source>
        <translation>Keine Kamera gefunden. Schließen Sie eine an, sie wird sofort benutzt; oder öffnen Sie ein Bild des Codes.</translation>
    </message>
    <message>
        <source>ToxTunnel may not use the camera. Allow it in the privacy settings of the system (on Linux: add yourself to the group “video” and log in again), then try again.</source>
        <translation>ToxTunnel darf die Kamera nicht benutzen. Erlauben Sie es in den Datenschutz-Einstellungen des Systems (unter Linux: Nehmen Sie sich in die Gruppe „video“ auf und melden Sie sich neu an) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>Die Kamera liefert kein Bild.</translation>
    </message>
    <message>
        <source>The camera does not work.</source>
        <translation>Die Kamera funktioniert nicht.</translation>
    </message>
    <message>
        <source>The camera does not work: %1.</source>
        <translation>Die Kamera funktioniert nicht: %1.</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>Make a &amp;rule</source>
        <translation>&amp;Regel daraus machen</translation>
    </message>
    <message>
        <source>No connection runs now. They show here as soon as a program uses one of your forwards.</source>
        <translation>Zurzeit läuft keine Verbindung. Sie erscheinen hier, sobald ein Programm eine Ihrer Weiterleitungen benutzt.</translation>
    </message>
    <message>
        <source>New &amp;forward</source>
        <translation>Neue &amp;Weiterleitung</translation>
    </message>
    <message>
        <source>Filter: peer:home port:22 host:nas in out</source>
        <translation>Filter: peer:zuhause port:22 host:nas in out</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Hold the list</source>
        <translation>Liste an&amp;halten</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>A rule allows %1 now.</source>
        <translation>Eine Regel erlaubt jetzt %1.</translation>
    </message>
    <message>
        <source>Show the rules</source>
        <translation>Regeln zeigen</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>&amp;Examine</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Finds out why something does not work: examines this computer, the way to a peer and, if you name one, a target there.</source>
        <translation>Findet heraus, warum etwas nicht geht: untersucht diesen Rechner, den Weg zu einem Peer und, wenn Sie eines nennen, ein Ziel dort.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>host:port, or nothing</source>
        <translation>Host:Port oder nichts</translation>
    </message>
    <message>
        <source>No peer</source>
        <translation>Kein Peer</translation>
    </message>
    <message>
        <source>Write the target as host:port.</source>
        <translation>Das Ziel als Host:Port schreiben.</translation>
    </message>
    <message>
        <source>Examining…</source>
        <translation>Wird untersucht …</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Nichts ist fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed; begin with the first.</source>
        <translation>
            <numerusform>%n Schritt ist fehlgeschlagen.</numerusform>
            <numerusform>%n Schritte sind fehlgeschlagen; mit dem ersten beginnen.</numerusform>
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
        <translation>Programm</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Access rules here</source>
        <translation>Zugriffsregeln hier</translation>
    </message>
    <message>
        <source>Network of this computer</source>
        <translation>Netz dieses Rechners</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>Way into the Tox network</source>
        <translation>Weg ins Tox-Netz</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Rule of the peer</source>
        <translation>Regel des Peers</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>könnte besser sein</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>nicht untersucht</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::FirstRun</name>
    <message>
        <source>Welcome to ToxTunnel</source>
        <translation>Willkommen bei ToxTunnel</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Your computers, one step apart</source>
        <translation>Ihre Rechner, einen Schritt voneinander</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>On this desktop</source>
        <translation>Auf diesem Desktop</translation>
    </message>
    <message>
        <source>&amp;Closing the window keeps the forwards open in the tray</source>
        <translation>Beim &amp;Schließen des Fensters bleiben die Weiterleitungen in der Symbolleiste offen</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window stays open as long as the forwards are.</source>
        <translation>Dieser Desktop hat keine Symbolleiste, deshalb bleibt das Fenster offen, solange die Weiterleitungen es sind.</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>Beim Anmelden &amp;starten</translation>
    </message>
    <message>
        <source>Meet the other computer</source>
        <translation>Den anderen Rechner treffen</translation>
    </message>
    <message>
        <source>Show &amp;my code</source>
        <translation>&amp;Meinen Code zeigen</translation>
    </message>
    <message>
        <source>&amp;Add a peer</source>
        <translation>Peer &amp;hinzufügen</translation>
    </message>
    <message>
        <source>One of the two shows its code, the other scans it or pastes the ID. Which is this one?</source>
        <translation>Einer der beiden zeigt seinen Code, der andere scannt ihn oder fügt die ID ein. Welcher ist dieser?</translation>
    </message>
    <message>
        <source>ToxTunnel brings a service of one computer to a port of another: SSH, a desktop, a database. Both find each other over the Tox network, without a server and without opening a port in a router. Nobody reaches anything here before you allow it.</source>
        <translation>ToxTunnel bringt einen Dienst eines Rechners an einen Port eines anderen: SSH, einen Desktop, eine Datenbank. Beide finden einander über das Tox-Netz, ohne Server und ohne offenen Port im Router. Niemand erreicht hier etwas, bevor Sie es erlauben.</translation>
    </message>
    <message>
        <source>Who this computer is</source>
        <translation>Wer dieser Rechner ist</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>&amp;Passphrase setzen …</translation>
    </message>
    <message>
        <source>&amp;Restore a backup or import a profile…</source>
        <translation>Siche&amp;rung wiederherstellen oder Profil importieren …</translation>
    </message>
    <message>
        <source>A passphrase is set</source>
        <translation>Eine Passphrase ist gesetzt</translation>
    </message>
    <message>
        <source>This computer has a new identity of its own: a key, kept in a file. With a passphrase the file is of no use to somebody who takes it; you enter it at each start, or a keychain does.</source>
        <translation>Dieser Rechner hat eine neue, eigene Identität: einen Schlüssel in einer Datei. Mit einer Passphrase nützt die Datei niemandem, der sie mitnimmt; eingegeben wird sie bei jedem Start, von Ihnen oder einem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Did you use ToxTunnel, qTox or toxtunnel before? Go on with the identity you had.</source>
        <translation>Haben Sie ToxTunnel, qTox oder toxtunnel schon benutzt? Machen Sie mit der bisherigen Identität weiter.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <source>The identity is encrypted with it. Nobody can bring it back when it is forgotten. The settings let a keychain remember it.</source>
        <translation>Damit wird die Identität verschlüsselt. Niemand kann sie zurückholen, wenn sie vergessen ist. In den Einstellungen kann ein Schlüsselbund sie sich merken.</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>Passphrase &amp;setzen</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::ForwardCheck</name>
    <message>
        <source>&amp;Open diagnostics</source>
        <translation>&amp;Diagnose öffnen</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>%1 wird geprüft …</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>%1 does not work. Begin with the first step that failed.</source>
        <translation>%1 funktioniert nicht. Beginnen Sie mit dem ersten Schritt, der fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>%1 could not be tested to its end.</source>
        <translation>%1 konnte nicht bis zum Ende geprüft werden.</translation>
    </message>
    <message>
        <source>The way of %1 works, but it is not open on this computer: %2.</source>
        <translation>Der Weg von %1 funktioniert, aber auf diesem Rechner ist sie nicht offen: %2.</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 funktioniert.</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::ForwardEditor</name>
    <message>
        <source>leads to</source>
        <translation>führt zu</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>Port auf diesem Rechner</translation>
    </message>
    <message>
        <source>&amp;Free port</source>
        <translation>&amp;Freier Port</translation>
    </message>
    <message>
        <source>Port of the target</source>
        <translation>Port des Ziels</translation>
    </message>
    <message>
        <source>Edit forward</source>
        <translation>Weiterleitung bearbeiten</translation>
    </message>
    <message>
        <source>New forward</source>
        <translation>Neue Weiterleitung</translation>
    </message>
    <message>
        <source>Name of the forward</source>
        <translation>Name der Weiterleitung</translation>
    </message>
    <message>
        <source>Host of the target</source>
        <translation>Rechner des Ziels</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Wer sie benutzen darf</translation>
    </message>
    <message>
        <source>only this computer</source>
        <translation>nur diesen Rechner</translation>
    </message>
    <message>
        <source>my whole network</source>
        <translation>mein ganzes Netz</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Rechner</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>as the peer sees it</source>
        <translation>aus Sicht des Peers</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Choose, or fill in below</source>
        <translation>Wählen oder unten ausfüllen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>the first server</source>
        <translation>der erste Server</translation>
    </message>
    <message>
        <source>There is no peer yet: add one first</source>
        <translation>Es gibt noch keinen Peer: fügen Sie erst einen hinzu</translation>
    </message>
    <message>
        <source>Which port on this computer?</source>
        <translation>Welcher Port auf diesem Rechner?</translation>
    </message>
    <message>
        <source>Which host does the target run on?</source>
        <translation>Auf welchem Rechner läuft das Ziel?</translation>
    </message>
    <message>
        <source>Which port of the target?</source>
        <translation>Welcher Port des Ziels?</translation>
    </message>
    <message>
        <source>The port %1 is used by the forward %2</source>
        <translation>Den Port %1 benutzt die Weiterleitung %2</translation>
    </message>
    <message>
        <source>%1 on this computer will reach %2 as %3 sees it</source>
        <translation>%1 auf diesem Rechner erreicht %2 aus Sicht von %3</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::ForwardModel</name>
    <message>
        <source>%1, %2 to %3: %4</source>
        <translation>%1, %2 nach %3: %4</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Target there</source>
        <translation>Ziel dort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::ForwardsPage</name>
    <message>
        <source>Forwards</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>A forward brings a service of a peer to a port of this computer: SSH, a desktop, a database, a web page.</source>
        <translation>Eine Weiterleitung bringt einen Dienst eines Peers an einen Port dieses Rechners: SSH, einen Desktop, eine Datenbank, eine Webseite.</translation>
    </message>
    <message>
        <source>New &amp;forward</source>
        <translation>Neue &amp;Weiterleitung</translation>
    </message>
    <message>
        <source>&amp;New forward</source>
        <translation>&amp;Neue Weiterleitung</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;ssh command</source>
        <translation>&amp;ssh-Befehl kopieren</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren …</translation>
    </message>
    <message>
        <source>A forward leads to a peer, and there is none yet.</source>
        <translation>Eine Weiterleitung führt zu einem Peer, und noch gibt es keinen.</translation>
    </message>
    <message>
        <source>&amp;Add a peer</source>
        <translation>Peer &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prüfen</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::GraphPanel</name>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::LogModel</name>
    <message>
        <source>trace</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Niedrigste Stufe</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Copy all shown</source>
        <translation>Alles Gezeigte &amp;kopieren</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
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
        <translation>Beenden</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window stays: without it nobody would see that your forwards are still open. You can minimise it, or quit.</source>
        <translation>Dieser Desktop hat keine Leiste für Symbole, deshalb bleibt das Fenster: ohne es sähe niemand, dass Ihre Weiterleitungen noch offen sind. Sie können es verkleinern oder das Programm beenden.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>This computer is now what the file said. The former files are kept beside the new ones, under names with &quot;.before-&quot; and the date.</source>
        <translation>Dieser Rechner ist jetzt, was in der Datei stand. Die früheren Dateien liegen neben den neuen, unter Namen mit „.before-“ und dem Datum.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::MyCode</name>
    <message>
        <source>My code</source>
        <translation>Mein Code</translation>
    </message>
    <message>
        <source>Scan this on the other computer, or send the ID there. Whoever has it can ask to connect; you decide.</source>
        <translation>Scannen Sie dies am anderen Rechner oder senden Sie die ID dorthin. Wer sie hat, kann anfragen; Sie entscheiden.</translation>
    </message>
    <message>
        <source>My Tox ID</source>
        <translation>Meine Tox-ID</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>Bild &amp;speichern …</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
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
        <translation>Jemand möchte sich verbinden</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>The peer is online again.</source>
        <translation>Der Peer ist wieder online.</translation>
    </message>
    <message>
        <source>ToxTunnel goes on</source>
        <translation>ToxTunnel läuft weiter</translation>
    </message>
    <message>
        <source>Your forwards stay open. The icon in the tray brings the window back.</source>
        <translation>Ihre Weiterleitungen bleiben offen. Das Symbol in der Leiste holt das Fenster zurück.</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <translation>%1 ist verloren</translation>
    </message>
    <message>
        <source>Its peer is offline. The forward waits for it.</source>
        <translation>Der Peer ist offline. Die Weiterleitung wartet auf ihn.</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Zugriff abgewiesen</translation>
    </message>
    <message>
        <source>%1 asked for a target that no rule allows.</source>
        <translation>%1 wollte ein Ziel, das keine Regel erlaubt.</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Show my &amp;code</source>
        <translation>Meinen &amp;Code zeigen</translation>
    </message>
    <message>
        <source>&amp;Add a peer</source>
        <translation>Peer &amp;hinzufügen</translation>
    </message>
    <message>
        <source>New &amp;forward</source>
        <translation>Neue &amp;Weiterleitung</translation>
    </message>
    <message>
        <source>Everything through the tunnels</source>
        <translation>Alles durch die Tunnel</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s) online</source>
        <translation>
            <numerusform>%n Peer online</numerusform>
            <numerusform>%n Peers online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) open</source>
        <translation>
            <numerusform>%n Weiterleitung offen</numerusform>
            <numerusform>%n Weiterleitungen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Pause everything</source>
        <translation>Alles an&amp;halten</translation>
    </message>
    <message>
        <source>No peer yet: show the other computer my code, or add it here.</source>
        <translation>Noch kein Peer: dem anderen Rechner meinen Code zeigen oder ihn hier hinzufügen.</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::Page</name>
    <message>
        <source>The files were read again.</source>
        <translation>Die Dateien wurden neu gelesen.</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase now</source>
        <translation>&amp;Passphrase bisher</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>Noch &amp;einmal dieselbe</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::PeerDetail</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Tox &amp;ID</source>
        <translation>Tox-&amp;ID</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>May reach here</source>
        <translation>Darf hier erreichen</translation>
    </message>
    <message>
        <source>Used from here</source>
        <translation>Von hier benutzt</translation>
    </message>
    <message>
        <source>Name of the peer</source>
        <translation>Name des Peers</translation>
    </message>
    <message>
        <source>Tox ID of the peer</source>
        <translation>Tox-ID des Peers</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Traffic with %1</source>
        <translation>Verkehr mit %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::PeerModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>↓ Received</source>
        <translation>↓ Empfangen</translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation>↑ Gesendet</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::PeersPage</name>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>&amp;Add a peer</source>
        <translation>Peer &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Peers are your other computers. Add one by its Tox ID or its QR code.</source>
        <translation>Peers sind Ihre anderen Rechner. Fügen Sie einen durch seine Tox-ID oder seinen QR-Code hinzu.</translation>
    </message>
    <message>
        <source>Only the key of %1 is known, not its Tox ID: removing it cannot be undone.</source>
        <translation>Von %1 ist nur der Schlüssel bekannt, nicht die Tox-ID: das Entfernen lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::RequestList</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>%1 asks to connect, %2:
“%3”</source>
        <translation>%1 möchte sich verbinden, %2:
„%3“</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name for %1</source>
        <translation>Name für %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Refuse, and never hear of this one again</source>
        <translation>Ablehnen und nie wieder davon hören</translation>
    </message>
    <message>
        <source>%1 asks to connect, %2</source>
        <translation>%1 möchte sich verbinden, %2</translation>
    </message>
    <message>
        <source>may use nothing yet</source>
        <translation>darf noch nichts nutzen</translation>
    </message>
    <message>
        <source>may use %1</source>
        <translation>darf %1 nutzen</translation>
    </message>
    <message>
        <source>What %1 may use here</source>
        <translation>Was %1 hier nutzen darf</translation>
    </message>
    <message>
        <source>A rule for this service of this computer; more of them on the page of the access rules</source>
        <translation>Eine Regel für diesen Dienst dieses Rechners; weitere auf der Seite der Zugriffsregeln</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::RestoreBackup</name>
    <message>
        <source>&amp;Decrypt</source>
        <translation>E&amp;ntschlüsseln</translation>
    </message>
    <message>
        <source>Restore a backup or import a profile</source>
        <translation>Sicherung wiederherstellen oder Profil importieren</translation>
    </message>
    <message>
        <source>Choose a backup made by this program, or the profile of qTox, toxtunnel or another Tox program (a .tox file or tox_save.dat).</source>
        <translation>Wählen Sie eine Sicherung dieses Programms oder das Profil von qTox, toxtunnel oder einem anderen Tox-Programm (eine .tox-Datei oder tox_save.dat).</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>&amp;Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>&amp;Replace and start again</source>
        <translation>E&amp;rsetzen und neu starten</translation>
    </message>
    <message>
        <source>Choose a backup or profile</source>
        <translation>Sicherung oder Profil wählen</translation>
    </message>
    <message>
        <source>Backups and profiles (*.backup *.tox *.dat);;All files (*)</source>
        <translation>Sicherungen und Profile (*.backup *.tox *.dat);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Die Datei wird angesehen …</translation>
    </message>
    <message>
        <source>The backup is encrypted.</source>
        <translation>Die Sicherung ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Identity with the Tox ID %1…</source>
        <translation>Identität mit der Tox-ID %1 …</translation>
    </message>
    <message>
        <source>Identity, encrypted with a passphrase of its own, which is asked for at the start</source>
        <translation>Identität, mit einer eigenen Passphrase verschlüsselt, nach der beim Start gefragt wird</translation>
    </message>
    <message>
        <source>Configuration: peers: %1, forwards: %2</source>
        <translation>Konfiguration: Gegenstellen: %1, Weiterleitungen: %2</translation>
    </message>
    <message>
        <source>Access rules</source>
        <translation>Zugriffsregeln</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>Bekannte Server</translation>
    </message>
    <message>
        <source>It is a profile: configuration and rules of this computer stay.</source>
        <translation>Es ist ein Profil: Konfiguration und Regeln dieses Rechners bleiben.</translation>
    </message>
    <message>
        <source>The file holds:</source>
        <translation>Die Datei enthält:</translation>
    </message>
    <message>
        <source>This replaces what this computer has. The former files are kept beside the new ones, so that it can be undone. All connections end, and the node starts again.</source>
        <translation>Das ersetzt, was dieser Rechner hat. Die früheren Dateien bleiben neben den neuen liegen, damit es rückgängig gemacht werden kann. Alle Verbindungen enden, und der Knoten startet neu.</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::RuleEditor</name>
    <message>
        <source>May reach</source>
        <translation>Darf erreichen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Niemals</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>Läuft &amp;ab</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>&amp;Peer</source>
        <translation>&amp;Peer</translation>
    </message>
    <message>
        <source>May &amp;reach</source>
        <translation>Darf e&amp;rreichen</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Niemals</translation>
    </message>
    <message>
        <source>One target a line: host:port, host:80,443 or a range.</source>
        <translation>Ein Ziel je Zeile: Rechner:Port, Rechner:80,443 oder ein Bereich.</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>Be&amp;merkung</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>There is no peer yet: add one first</source>
        <translation>Es gibt noch keinen Peer: fügen Sie erst einen hinzu</translation>
    </message>
    <message>
        <source>Not a target: %1</source>
        <translation>Kein Ziel: %1</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::RuleGrid</name>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verboten</translation>
    </message>
    <message>
        <source>allowed by a broader entry</source>
        <translation>durch einen weiteren Eintrag erlaubt</translation>
    </message>
    <message>
        <source>denied by a broader entry</source>
        <translation>durch einen weiteren Eintrag verboten</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 an %2: %3</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::RuleModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 allowed, %2 denied</source>
        <translation>%1 erlaubt, %2 verboten</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>%1 may reach %2</source>
        <translation>%1 darf %2 erreichen</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>May reach</source>
        <translation>Darf erreichen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Niemals</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::RuleTester</name>
    <message>
        <source>Try the rules</source>
        <translation>Regeln ausprobieren</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Target to try</source>
        <translation>Ziel zum Ausprobieren</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>Rechner:Port</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Probieren</translation>
    </message>
    <message>
        <source>✗ Give a peer and a target as host:port</source>
        <translation>✗ Geben Sie einen Peer und ein Ziel als Rechner:Port</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird probiert …</translation>
    </message>
    <message>
        <source>✓ Allowed: %1</source>
        <translation>✓ Erlaubt: %1</translation>
    </message>
    <message>
        <source>✗ Denied: %1</source>
        <translation>✗ Verboten: %1</translation>
    </message>
    <message>
        <source>(line %1 of the rules: %2)</source>
        <translation>(Zeile %1 der Regeln: %2)</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::RulesPage</name>
    <message>
        <source>Access rules</source>
        <translation>Zugriffsregeln</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Nobody may reach anything here. A rule allows a peer single targets of this computer or its network.</source>
        <translation>Niemand darf hier etwas erreichen. Eine Regel erlaubt einem Peer einzelne Ziele dieses Rechners oder seines Netzes.</translation>
    </message>
    <message>
        <source>New &amp;rule</source>
        <translation>Neue &amp;Regel</translation>
    </message>
    <message>
        <source>Peers and what they may reach</source>
        <translation>Peers und was sie erreichen dürfen</translation>
    </message>
    <message>
        <source>Click a cell: allowed, denied, nothing said</source>
        <translation>Auf eine Zelle klicken: erlaubt, verboten, nichts gesagt</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Neue Regel</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>The rule is removed.</source>
        <translation>Die Regel ist entfernt.</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::SecurityTab</name>
    <message>
        <source>&amp;Set a passphrase…</source>
        <translation>Pa&amp;ssphrase setzen …</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase…</source>
        <translation>Passphrase &amp;ändern …</translation>
    </message>
    <message>
        <source>&amp;Remove the passphrase…</source>
        <translation>Passphrase entf&amp;ernen …</translation>
    </message>
    <message>
        <source>Remember the passphrase in this computer&apos;s &amp;keychain</source>
        <translation>Passphrase im Schlüssel&amp;bund dieses Rechners merken</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt s&amp;perren</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>When you leave</source>
        <translation>Wenn Sie gehen</translation>
    </message>
    <message>
        <source>Ends the node and its connections, and asks for the passphrase, whether or not the keychain has it.</source>
        <translation>Beendet den Knoten und seine Verbindungen und fragt nach der Passphrase, auch wenn der Schlüsselbund sie hat.</translation>
    </message>
    <message>
        <source>The identity of this computer is encrypted with a passphrase.</source>
        <translation>Die Identität dieses Rechners ist mit einer Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <source>The identity of this computer is not encrypted: whoever can read its files can act as this computer.</source>
        <translation>Die Identität dieses Rechners ist nicht verschlüsselt: Wer seine Dateien lesen kann, kann als dieser Rechner auftreten.</translation>
    </message>
    <message>
        <source>The node runs in another program, which this window only shows: its passphrase can be changed only where it runs.</source>
        <translation>Der Knoten läuft in einem anderen Programm, das dieses Fenster nur zeigt: Seine Passphrase kann nur dort geändert werden.</translation>
    </message>
    <message>
        <source>Without a passphrase there is nothing to remember.</source>
        <translation>Ohne Passphrase gibt es nichts zu merken.</translation>
    </message>
    <message>
        <source>The passphrase is asked for at each start.</source>
        <translation>Die Passphrase wird bei jedem Start erfragt.</translation>
    </message>
    <message>
        <source>The passphrase is taken from the keychain at each start.</source>
        <translation>Die Passphrase kommt bei jedem Start aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>The passphrase is asked for at each start. %1: %2.</source>
        <translation>Die Passphrase wird bei jedem Start erfragt. %1: %2.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <source>The identity is encrypted with it. It is asked for at each start, and nobody can bring it back when it is forgotten.</source>
        <translation>Damit wird die Identität verschlüsselt. Sie wird bei jedem Start erfragt, und niemand kann sie zurückholen, wenn sie vergessen ist.</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>Passphrase &amp;setzen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>The identity is encrypted anew. Backups keep the passphrases they have.</source>
        <translation>Die Identität wird neu verschlüsselt. Sicherungen behalten ihre Passphrasen.</translation>
    </message>
    <message>
        <source>&amp;Change passphrase</source>
        <translation>Passphrase &amp;ändern</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>Afterwards whoever can read the files of this computer can act as this computer.</source>
        <translation>Danach kann als dieser Rechner auftreten, wer seine Dateien lesen kann.</translation>
    </message>
    <message>
        <source>&amp;Remove passphrase</source>
        <translation>Passphrase entf&amp;ernen</translation>
    </message>
    <message>
        <source>Remember the passphrase</source>
        <translation>Passphrase merken</translation>
    </message>
    <message>
        <source>Whoever is logged in on this computer can then start the node without it.</source>
        <translation>Dann kann, wer an diesem Rechner angemeldet ist, den Knoten ohne sie starten.</translation>
    </message>
    <message>
        <source>&amp;Remember</source>
        <translation>&amp;Merken</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::SettingForm</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Usually %1. Takes effect at once.</source>
        <translation>Üblich ist %1. Wirkt sofort.</translation>
    </message>
    <message>
        <source>Usually %1. Takes effect at the next start.</source>
        <translation>Üblich ist %1. Wirkt beim nächsten Start.</translation>
    </message>
    <message>
        <source>Some changes take effect at the next start.</source>
        <translation>Manche Änderungen wirken erst beim nächsten Start.</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Net&amp;z</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Weiteres</translation>
    </message>
    <message>
        <source>This &amp;node</source>
        <translation>Dieser &amp;Knoten</translation>
    </message>
    <message>
        <source>&amp;Closing the window keeps the forwards open in the tray</source>
        <translation>Beim &amp;Schließen des Fensters bleiben die Weiterleitungen in der Symbolleiste offen</translation>
    </message>
    <message>
        <source>Start &amp;hidden in the tray</source>
        <translation>&amp;Verborgen in der Symbolleiste starten</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>wie der Desktop</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache ändert sich beim nächsten Start.</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Beim An&amp;melden starten</translation>
    </message>
    <message>
        <source>The desktop&apos;s list of programs to start cannot be written.</source>
        <translation>Die Liste der Startprogramme des Desktops lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>leise</translation>
    </message>
    <message>
        <source>loud</source>
        <translation>laut</translation>
    </message>
    <message>
        <source>Somebody asks to &amp;connect</source>
        <translation>Jemand möchte sich &amp;verbinden</translation>
    </message>
    <message>
        <source>Access was &amp;refused</source>
        <translation>Zugriff wurde &amp;abgewiesen</translation>
    </message>
    <message>
        <source>A forward is &amp;lost for 30 seconds</source>
        <translation>Eine &amp;Weiterleitung ist seit 30 Sekunden verloren</translation>
    </message>
    <message>
        <source>A forward is &amp;back</source>
        <translation>Eine Weiterleitung ist wieder &amp;da</translation>
    </message>
    <message>
        <source>A &amp;port is taken</source>
        <translation>Ein &amp;Port ist belegt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Sec&amp;urity</source>
        <translation>Si&amp;cherheit</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>Sicherun&amp;g</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::StatusLine</name>
    <message>
        <source>%1 (attached to the running service)</source>
        <translation>%1 (am laufenden Dienst angeschlossen)</translation>
    </message>
    <message>
        <source>The node of %1 runs in a process of its own. Closing this window leaves it running.</source>
        <translation>Der Knoten von %1 läuft in einem eigenen Prozess. Dieses Fenster zu schließen lässt ihn laufen.</translation>
    </message>
    <message>
        <source>State of the network</source>
        <translation>Zustand des Netzes</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Paused: nothing is forwarded</source>
        <translation>Angehalten: nichts wird weitergeleitet</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::StreamModel</name>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, %2 nach %3, %4</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Program here</source>
        <translation>Programm hier</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>↓ Received</source>
        <translation>↓ Empfangen</translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation>↑ Gesendet</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::TrafficGraph</name>
    <message>
        <source>Traffic graph</source>
        <translation>Verkehrskurve</translation>
    </message>
    <message>
        <source>No traffic yet</source>
        <translation>Noch kein Verkehr</translation>
    </message>
    <message>
        <source>Now %1 · at most %2 · in this time ↓ %3, ↑ %4</source>
        <translation>Jetzt %1 · höchstens %2 · in dieser Zeit ↓ %3, ↑ %4</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::Tray</name>
    <message>
        <source>&amp;Forwards</source>
        <translation>&amp;Weiterleitungen</translation>
    </message>
    <message>
        <source>&amp;Add a peer…</source>
        <translation>Peer &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Show my &amp;code…</source>
        <translation>Meinen &amp;Code zeigen …</translation>
    </message>
    <message>
        <source>&amp;Pause everything</source>
        <translation>Alles an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Open ToxTunnel</source>
        <translation>ToxTunnel &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
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
        <translation>ToxTunnel entsperren</translation>
    </message>
    <message>
        <source>The identity of this computer is encrypted. The node starts when you have entered its passphrase.</source>
        <translation>Die Identität dieses Rechners ist verschlüsselt. Der Knoten startet, wenn Sie ihre Passphrase eingegeben haben.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Asking the keychain of this computer…</source>
        <translation>Der Schlüsselbund dieses Rechners wird gefragt …</translation>
    </message>
    <message>
        <source>The keychain holds a passphrase that is not the right one any more.</source>
        <translation>Der Schlüsselbund hat eine Passphrase, die nicht mehr die richtige ist.</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translation>Die Passphrase wird probiert …</translation>
    </message>
    <message>
        <source>This passphrase is wrong. Nothing was changed; try again.</source>
        <translation>Diese Passphrase ist falsch. Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
</context>
</TS>
