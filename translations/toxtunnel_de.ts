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
    <name>Message</name>
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
    <message>
        <source>it contains a NUL</source>
        <translation>er enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>it contains a control character</source>
        <translation>er enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>it contains characters outside ASCII</source>
        <translation>er enthält Zeichen außerhalb von ASCII</translation>
    </message>
    <message>
        <source>it contains a space</source>
        <translation>er enthält ein Leerzeichen</translation>
    </message>
    <message>
        <source>it has a zone id</source>
        <translation>er hat eine Zonenkennung</translation>
    </message>
    <message>
        <source>it contains a character that no host name has</source>
        <translation>er enthält ein Zeichen, das kein Rechnername hat</translation>
    </message>
    <message>
        <source>it has an empty part between dots</source>
        <translation>er hat einen leeren Teil zwischen Punkten</translation>
    </message>
    <message>
        <source>a part between dots is too long</source>
        <translation>ein Teil zwischen Punkten ist zu lang</translation>
    </message>
    <message>
        <source>it looks like an address but is none</source>
        <translation>er sieht aus wie eine Adresse, ist aber keine</translation>
    </message>
    <message>
        <source>Not a host</source>
        <translation>Kein Rechner</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>er ist leer</translation>
    </message>
    <message>
        <source>it is longer than 253 characters</source>
        <translation>er ist länger als 253 Zeichen</translation>
    </message>
    <message>
        <source>Invalid host &apos;%1&apos;</source>
        <translation>Ungültiger Rechner &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Write * for every host</source>
        <translation>Schreiben Sie * für jeden Rechner</translation>
    </message>
    <message>
        <source>it is no range of addresses</source>
        <translation>er ist kein Adressbereich</translation>
    </message>
    <message>
        <source>Write an address and a number of bits, for example 10.0.0.0/8</source>
        <translation>Schreiben Sie eine Adresse und eine Anzahl Bits, zum Beispiel 10.0.0.0/8</translation>
    </message>
    <message>
        <source>it mixes IPv4 and IPv6 addresses</source>
        <translation>er mischt IPv4- und IPv6-Adressen</translation>
    </message>
    <message>
        <source>Write the IPv4 range by itself</source>
        <translation>Schreiben Sie den IPv4-Bereich für sich allein</translation>
    </message>
    <message>
        <source>no rule names this peer</source>
        <translation>keine Regel nennt diesen Peer</translation>
    </message>
    <message>
        <source>port 0 is no target</source>
        <translation>Port 0 ist kein Ziel</translation>
    </message>
    <message>
        <source>the host is malformed: %1</source>
        <translation>der Rechner ist falsch geschrieben: %1</translation>
    </message>
    <message>
        <source>a deny entry covers the host</source>
        <translation>ein deny-Eintrag trifft auf den Rechner zu</translation>
    </message>
    <message>
        <source>the rule of this peer has expired</source>
        <translation>die Regel dieses Peers ist abgelaufen</translation>
    </message>
    <message>
        <source>an allow entry covers the name</source>
        <translation>ein allow-Eintrag trifft auf den Namen zu</translation>
    </message>
    <message>
        <source>no allow entry covers the host on this port</source>
        <translation>kein allow-Eintrag trifft auf den Rechner mit diesem Port zu</translation>
    </message>
    <message>
        <source>an allow entry covers the address</source>
        <translation>ein allow-Eintrag trifft auf die Adresse zu</translation>
    </message>
    <message>
        <source>the name resolves to %1, which a deny entry covers</source>
        <translation>der Name wird zu %1 aufgelöst, worauf ein deny-Eintrag zutrifft</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is allowed here but resolves to %2, which line %3 denies: it is refused</source>
        <translation>&apos;%1&apos; ist hier erlaubt, wird aber zu %2 aufgelöst, was Zeile %3 verbietet: es wird abgewiesen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; allows every host on every port: everything this machine reaches, its own services included</source>
        <translation>&apos;%1&apos; erlaubt jeden Rechner mit jedem Port: alles, was dieser Rechner erreicht, seine eigenen Dienste eingeschlossen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; allows every host, this machine&apos;s own services included</source>
        <translation>&apos;%1&apos; erlaubt jeden Rechner, die eigenen Dienste dieses Rechners eingeschlossen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; allows a whole network on every port</source>
        <translation>&apos;%1&apos; erlaubt ein ganzes Netz mit jedem Port</translation>
    </message>
    <message>
        <source>&apos;%1&apos; allows a whole network</source>
        <translation>&apos;%1&apos; erlaubt ein ganzes Netz</translation>
    </message>
    <message>
        <source>&apos;%1&apos; allows every service of this machine itself</source>
        <translation>&apos;%1&apos; erlaubt jeden Dienst dieses Rechners selbst</translation>
    </message>
    <message>
        <source>this rule has expired and allows nothing</source>
        <translation>diese Regel ist abgelaufen und erlaubt nichts</translation>
    </message>
    <message>
        <source>this rule allows nothing</source>
        <translation>diese Regel erlaubt nichts</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>every host is denied</source>
        <translation>jeder Rechner wird verboten</translation>
    </message>
    <message>
        <source>the entry allows nothing</source>
        <translation>der Eintrag erlaubt nichts</translation>
    </message>
    <message>
        <source>this rule is not used: line %1 has the same peer, and the first one counts</source>
        <translation>diese Regel wird nicht benutzt: Zeile %1 hat denselben Peer, und die erste gilt</translation>
    </message>
    <message>
        <source>Cannot use this backup</source>
        <translation>Diese Sicherung lässt sich nicht benutzen</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>a file in it is too large</source>
        <translation>eine Datei darin ist zu groß</translation>
    </message>
    <message>
        <source>it holds what this version does not know</source>
        <translation>sie enthält etwas, das diese Version nicht kennt</translation>
    </message>
    <message>
        <source>Use the version that made it</source>
        <translation>Benutzen Sie die Version, die sie angelegt hat</translation>
    </message>
    <message>
        <source>it holds no identity</source>
        <translation>sie enthält keine Identität</translation>
    </message>
    <message>
        <source>Cannot import this file</source>
        <translation>Diese Datei lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>it is neither a backup nor a Tox profile</source>
        <translation>sie ist weder eine Sicherung noch ein Tox-Profil</translation>
    </message>
    <message>
        <source>it was made by a later version</source>
        <translation>sie wurde von einer späteren Version angelegt</translation>
    </message>
    <message>
        <source>Use that version</source>
        <translation>Benutzen Sie jene Version</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>%1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>it is no readable file</source>
        <translation>es ist keine lesbare Datei</translation>
    </message>
    <message>
        <source>The backup is encrypted</source>
        <translation>Die Sicherung ist verschlüsselt</translation>
    </message>
    <message>
        <source>no passphrase was given</source>
        <translation>es wurde keine Passphrase angegeben</translation>
    </message>
    <message>
        <source>Cannot put back %1</source>
        <translation>%1 lässt sich nicht zurücklegen</translation>
    </message>
    <message>
        <source>The former files lie beside it under names with %1</source>
        <translation>Die früheren Dateien liegen daneben, unter Namen mit %1</translation>
    </message>
    <message>
        <source>data_dir is no folder: %1</source>
        <translation>data_dir ist kein Ordner: %1</translation>
    </message>
    <message>
        <source>The folder of logging.file does not exist: %1</source>
        <translation>Den Ordner von logging.file gibt es nicht: %1</translation>
    </message>
    <message>
        <source>logging.file is a folder: %1</source>
        <translation>logging.file ist ein Ordner: %1</translation>
    </message>
    <message>
        <source>Cannot change %1</source>
        <translation>%1 lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>Mend the file, then load it again</source>
        <translation>Berichtigen Sie die Datei, und laden Sie sie dann neu</translation>
    </message>
    <message>
        <source>the entry is written in a way that this program cannot edit</source>
        <translation>der Eintrag ist so geschrieben, dass dieses Programm ihn nicht bearbeiten kann</translation>
    </message>
    <message>
        <source>Change the file by hand, then load it again</source>
        <translation>Ändern Sie die Datei von Hand, und laden Sie sie dann neu</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;</source>
        <translation>es gibt keine Einstellung &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value for %2</source>
        <translation>&apos;%1&apos; ist kein Wert für %2</translation>
    </message>
    <message>
        <source>Cannot save %1</source>
        <translation>%1 lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>Cannot save the change</source>
        <translation>Die Änderung lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>the node runs without a configuration file</source>
        <translation>der Knoten läuft ohne Konfigurationsdatei</translation>
    </message>
    <message>
        <source>Start it with a configuration file (-c)</source>
        <translation>Starten Sie ihn mit einer Konfigurationsdatei (-c)</translation>
    </message>
    <message>
        <source>the file was changed by another program since it was read</source>
        <translation>die Datei wurde seit dem Lesen von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>Load it again, then repeat the change</source>
        <translation>Laden Sie sie neu, und wiederholen Sie dann die Änderung</translation>
    </message>
    <message>
        <source>Invalid Tox ID</source>
        <translation>Ungültige Tox-ID</translation>
    </message>
    <message>
        <source>it must be 76 characters, got %1</source>
        <translation>sie muss 76 Zeichen haben, es sind aber %1</translation>
    </message>
    <message>
        <source>Duplicate peer name &apos;%1&apos;</source>
        <translation>Doppelter Peer-Name &apos;%1&apos;</translation>
    </message>
    <message>
        <source>A peer&apos;s name must not look like a Tox ID or a key</source>
        <translation>Der Name eines Peers darf nicht wie eine Tox-ID oder ein Schlüssel aussehen</translation>
    </message>
    <message>
        <source>Duplicate peer: another entry has the same key</source>
        <translation>Doppelter Peer: ein anderer Eintrag hat denselben Schlüssel</translation>
    </message>
    <message>
        <source>Server ID is required in client mode</source>
        <translation>Im Client-Modus ist eine Server-ID nötig</translation>
    </message>
    <message>
        <source>Fallback server ID cannot be empty</source>
        <translation>Die ID eines Ersatzservers darf nicht leer sein</translation>
    </message>
    <message>
        <source>Fallback server ID duplicates the primary server ID</source>
        <translation>Die ID eines Ersatzservers ist dieselbe wie die des Hauptservers</translation>
    </message>
    <message>
        <source>Duplicate fallback server ID: %1</source>
        <translation>Doppelte ID eines Ersatzservers: %1</translation>
    </message>
    <message>
        <source>The forward names no peer, and there is no client.server_id</source>
        <translation>Die Weiterleitung nennt keinen Peer, und es gibt kein client.server_id</translation>
    </message>
    <message>
        <source>Unknown server alias &apos;%1&apos; in --server-id / client.server_id (run `toxtunnel servers list` to see the known ones)</source>
        <translation>Unbekannter Server-Alias &apos;%1&apos; in --server-id / client.server_id (`toxtunnel servers list` zeigt die bekannten)</translation>
    </message>
    <message>
        <source>Server ID must be 76 characters, got %1</source>
        <translation>Die Server-ID muss 76 Zeichen haben, es sind aber %1</translation>
    </message>
    <message>
        <source>Fallback server ID must be 76 characters, got %1</source>
        <translation>Die ID eines Ersatzservers muss 76 Zeichen haben, es sind aber %1</translation>
    </message>
    <message>
        <source>Invalid server Tox ID: %1</source>
        <translation>Ungültige Tox-ID des Servers: %1</translation>
    </message>
    <message>
        <source>Invalid fallback server Tox ID: %1</source>
        <translation>Ungültige Tox-ID eines Ersatzservers: %1</translation>
    </message>
    <message>
        <source>Unknown peer &apos;%1&apos;</source>
        <translation>Unbekannter Peer &apos;%1&apos;</translation>
    </message>
    <message>
        <source>it is no Tox ID, no public key, no name of `peers` and no alias</source>
        <translation>das ist keine Tox-ID, kein öffentlicher Schlüssel, kein Name aus `peers` und kein Alias</translation>
    </message>
    <message>
        <source>`toxtunnel servers list` shows the aliases</source>
        <translation>`toxtunnel servers list` zeigt die Aliasse</translation>
    </message>
    <message>
        <source>Cannot use the alias &apos;%1&apos;</source>
        <translation>Der Alias &apos;%1&apos; lässt sich nicht benutzen</translation>
    </message>
    <message>
        <source>it is longer than 128 bytes</source>
        <translation>er ist länger als 128 Bytes</translation>
    </message>
    <message>
        <source>it could be mistaken for a Tox ID or a public key</source>
        <translation>er könnte für eine Tox-ID oder einen öffentlichen Schlüssel gehalten werden</translation>
    </message>
    <message>
        <source>it holds characters that cannot be shown</source>
        <translation>er enthält Zeichen, die sich nicht anzeigen lassen</translation>
    </message>
    <message>
        <source>another server has it</source>
        <translation>ein anderer Server hat ihn</translation>
    </message>
    <message>
        <source>The entry is skipped: invalid tox_id: %1</source>
        <translation>Der Eintrag wird übersprungen: ungültige tox_id: %1</translation>
    </message>
    <message>
        <source>The file is no registry of servers</source>
        <translation>Die Datei ist kein Verzeichnis von Servern</translation>
    </message>
    <message>
        <source>The entry is skipped: its tox_id is there already</source>
        <translation>Der Eintrag wird übersprungen: seine tox_id ist schon da</translation>
    </message>
    <message>
        <source>Repeated alias &apos;%1&apos;; the first one counts</source>
        <translation>Wiederholter Alias &apos;%1&apos;; der erste gilt</translation>
    </message>
    <message>
        <source>the file that is there could not be read, and would be lost</source>
        <translation>die vorhandene Datei war nicht lesbar und ginge verloren</translation>
    </message>
    <message>
        <source>Mend it, or move it away</source>
        <translation>Berichtigen Sie sie, oder verschieben Sie sie</translation>
    </message>
    <message>
        <source>rules_file and server.rules_file name different files</source>
        <translation>rules_file und server.rules_file nennen verschiedene Dateien</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>eine von beiden</translation>
    </message>
    <message>
        <source>The file holds no keys</source>
        <translation>Die Datei enthält keine Angaben</translation>
    </message>
    <message>
        <source>The file holds several YAML documents; only the first one is read</source>
        <translation>Die Datei enthält mehrere YAML-Dokumente; nur das erste wird gelesen</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>%1; allowed: %2</source>
        <translation>%1; erlaubt: %2</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1; meinten Sie &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 cannot be 0</source>
        <translation>%1: %2 darf nicht 0 sein</translation>
    </message>
    <message>
        <source>%1 remote_host cannot be empty</source>
        <translation>%1: remote_host darf nicht leer sein</translation>
    </message>
    <message>
        <source>Invalid %1 &apos;%2&apos;</source>
        <translation>Ungültiger Wert &apos;%2&apos; für %1</translation>
    </message>
    <message>
        <source>a host name or address of at most 255 letters without spaces</source>
        <translation>ein Rechnername oder eine Adresse mit höchstens 255 Zeichen ohne Leerzeichen</translation>
    </message>
    <message>
        <source>a Tox ID, an alias, or a list of them</source>
        <translation>eine Tox-ID, ein Alias oder eine Liste davon</translation>
    </message>
    <message>
        <source>Pipe target &apos;%1&apos; is invalid: %2</source>
        <translation>Das Pipe-Ziel &apos;%1&apos; ist ungültig: %2</translation>
    </message>
    <message>
        <source>host:port or [address]:port</source>
        <translation>Rechner:Port oder [Adresse]:Port</translation>
    </message>
    <message>
        <source>Pipe target</source>
        <translation>Pipe-Ziel</translation>
    </message>
    <message>
        <source>a numeric address of this machine, such as 127.0.0.1</source>
        <translation>eine Adresse dieses Rechners in Zahlen, etwa 127.0.0.1</translation>
    </message>
    <message>
        <source>Forward rule</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>%1.id is missing</source>
        <translation>%1.id fehlt</translation>
    </message>
    <message>
        <source>a Tox ID, a public key, or an alias</source>
        <translation>eine Tox-ID, ein öffentlicher Schlüssel oder ein Alias</translation>
    </message>
    <message>
        <source>true, false, or a map</source>
        <translation>true, false oder eine Zuordnung</translation>
    </message>
    <message>
        <source>Bootstrap node public key must be 64 characters, got %1</source>
        <translation>Der öffentliche Schlüssel eines Bootstrap-Knotens muss 64 Zeichen haben, es sind aber %1</translation>
    </message>
    <message>
        <source>Invalid bootstrap node public key: it holds a character that is not hexadecimal (0-9, A-F)</source>
        <translation>Ungültiger öffentlicher Schlüssel eines Bootstrap-Knotens: er enthält ein Zeichen, das nicht hexadezimal ist (0-9, A-F)</translation>
    </message>
    <message>
        <source>Bootstrap node address cannot be empty</source>
        <translation>Die Adresse eines Bootstrap-Knotens darf nicht leer sein</translation>
    </message>
    <message>
        <source>Bootstrap node address is too long</source>
        <translation>Die Adresse eines Bootstrap-Knotens ist zu lang</translation>
    </message>
    <message>
        <source>Bootstrap node port cannot be 0</source>
        <translation>Der Port eines Bootstrap-Knotens darf nicht 0 sein</translation>
    </message>
    <message>
        <source>socks5://host:port or http://host:port</source>
        <translation>socks5://Rechner:Port oder http://Rechner:Port</translation>
    </message>
    <message>
        <source>tox.udp_port_start and tox.udp_port_end are no range</source>
        <translation>tox.udp_port_start und tox.udp_port_end sind kein Bereich</translation>
    </message>
    <message>
        <source>a start from 1 and an end not below it, or neither</source>
        <translation>ein Anfang ab 1 und ein Ende nicht darunter, oder keins von beiden</translation>
    </message>
    <message>
        <source>Invalid tox.bootstrap_url</source>
        <translation>Ungültiger Wert für tox.bootstrap_url</translation>
    </message>
    <message>
        <source>an address that begins with https:// or http://</source>
        <translation>eine Adresse, die mit https:// oder http:// beginnt</translation>
    </message>
    <message>
        <source>the rule is written in a way that this program cannot edit</source>
        <translation>die Regel ist so geschrieben, dass dieses Programm sie nicht bearbeiten kann</translation>
    </message>
    <message>
        <source>Failed to parse rule: %1</source>
        <translation>Die Regel ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>ports is no list</source>
        <translation>ports ist keine Liste</translation>
    </message>
    <message>
        <source>a list such as [22, 80, &quot;8000-8010&quot;], or [] for all ports</source>
        <translation>eine Liste wie [22, 80, &quot;8000-8010&quot;], oder [] für alle Ports</translation>
    </message>
    <message>
        <source>invalid port &apos;%1&apos;</source>
        <translation>ungültiger Port &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a number from 1 to 65535, or a range such as &quot;8000-8010&quot;</source>
        <translation>eine Zahl von 1 bis 65535, oder ein Bereich wie &quot;8000-8010&quot;</translation>
    </message>
    <message>
        <source>Invalid port 0 in %1 rule</source>
        <translation>Ungültiger Port 0 in einem %1-Eintrag</translation>
    </message>
    <message>
        <source>host is missing in %1 rule</source>
        <translation>host fehlt in einem %1-Eintrag</translation>
    </message>
    <message>
        <source>host is too long</source>
        <translation>host ist zu lang</translation>
    </message>
    <message>
        <source>at most 255 characters</source>
        <translation>höchstens 255 Zeichen</translation>
    </message>
    <message>
        <source>friend is missing</source>
        <translation>friend fehlt</translation>
    </message>
    <message>
        <source>friend: &lt;public key, 64 digits&gt;</source>
        <translation>friend: &lt;öffentlicher Schlüssel, 64 Ziffern&gt;</translation>
    </message>
    <message>
        <source>friend is no public key</source>
        <translation>friend ist kein öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>friend and friend_pk name different peers</source>
        <translation>friend und friend_pk nennen verschiedene Peers</translation>
    </message>
    <message>
        <source>Invalid public key length: expected 64, got %1</source>
        <translation>Ungültige Länge des öffentlichen Schlüssels: 64 erwartet, es sind aber %1</translation>
    </message>
    <message>
        <source>invalid expires &apos;%1&apos;</source>
        <translation>ungültiges expires &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a date or time such as 2026-12-31 or 2026-12-31T18:00:00+02:00</source>
        <translation>ein Datum oder Zeitpunkt wie 2026-12-31 oder 2026-12-31T18:00:00+02:00</translation>
    </message>
    <message>
        <source>The file holds no rules: every peer is refused</source>
        <translation>Die Datei enthält keine Regeln: jeder Peer wird abgewiesen</translation>
    </message>
    <message>
        <source>The file holds several YAML documents</source>
        <translation>Die Datei enthält mehrere YAML-Dokumente</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>document is allowed</extracomment>
        <translation>ein einziges</translation>
    </message>
    <message>
        <source>Rules file not found: %1</source>
        <translation>Regeldatei nicht gefunden: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>ein einzelner Wert</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>eine Zuordnung</translation>
    </message>
    <message>
        <source>Failed to parse rule: invalid %1: it is %2</source>
        <translation>Die Regel ist nicht lesbar: %1 ist ungültig: dort steht %2</translation>
    </message>
    <message>
        <source>Invalid %1: it is %2</source>
        <translation>%1 ist ungültig: dort steht %2</translation>
    </message>
    <message>
        <source>Failed to parse rule: invalid %1 &apos;%2&apos;</source>
        <translation>Die Regel ist nicht lesbar: ungültiger Wert &apos;%2&apos; für %1</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3)</source>
        <translation>%1 (Zeile %2, Spalte %3)</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>as in &quot;Invalid file: it is a list&quot;</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>a map of `key: value` lines</source>
        <translation>eine Zuordnung aus `key: value`-Zeilen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>%1: must be one of %2</source>
        <translation>%1: es muss eines von %2 sein</translation>
    </message>
    <message>
        <source>%1, so it is ignored</source>
        <translation>%1, daher ignoriert</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>a plain word</source>
        <translation>ein einfaches Wort</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos;</source>
        <translation>Unbekannte Angabe &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Repeated key &apos;%1&apos;; the first one counts</source>
        <translation>Wiederholte Angabe &apos;%1&apos;; die erste gilt</translation>
    </message>
    <message>
        <source>The entry is skipped</source>
        <translation>Der Eintrag wird übersprungen</translation>
    </message>
    <message>
        <source>Cannot read the file: it is a folder</source>
        <translation>Die Datei lässt sich nicht lesen: sie ist ein Ordner</translation>
    </message>
    <message>
        <source>Cannot read the file: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>at most 1 MiB</source>
        <translation>höchstens 1 MiB</translation>
    </message>
    <message>
        <source>watchdog.deadline_seconds must be at least 5</source>
        <translation>watchdog.deadline_seconds muss mindestens 5 sein</translation>
    </message>
    <message>
        <source>TCP port cannot be 0</source>
        <translation>Der TCP-Port darf nicht 0 sein</translation>
    </message>
    <message>
        <source>LAN bootstrap mode requires tox.udp_enabled to be true</source>
        <translation>Für den Bootstrap-Modus LAN muss tox.udp_enabled true sein</translation>
    </message>
    <message>
        <source>LAN bootstrap mode cannot be used with tox.proxy, which turns UDP off</source>
        <translation>Der Bootstrap-Modus LAN verträgt sich nicht mit tox.proxy, das UDP ausschaltet</translation>
    </message>
    <message>
        <source>%1 needs tox.udp_enabled: true and no tox.proxy</source>
        <translation>%1 braucht tox.udp_enabled: true und kein tox.proxy</translation>
    </message>
    <message>
        <source>Invalid metrics.listen value: %1</source>
        <translation>Ungültiger Wert für metrics.listen: %1</translation>
    </message>
    <message>
        <source>metrics.path must start with &apos;/&apos;</source>
        <translation>metrics.path muss mit &apos;/&apos; beginnen</translation>
    </message>
    <message>
        <source>tunnel.resume.max_age_seconds must be &gt; 0 when tunnel.resume.enabled</source>
        <translation>tunnel.resume.max_age_seconds muss &gt; 0 sein, wenn tunnel.resume.enabled gesetzt ist</translation>
    </message>
    <message>
        <source>tunnel.resume.on_gap: passthrough acts as close: a stream that lost bytes is always reset and never goes on with a hole</source>
        <translation>tunnel.resume.on_gap: passthrough wirkt wie close: eine Verbindung, die Bytes verloren hat, wird immer zurückgesetzt und läuft nie mit einer Lücke weiter</translation>
    </message>
    <message>
        <source>tunnel.resume.state_path has no effect: what is needed to resume is kept in memory</source>
        <translation>tunnel.resume.state_path hat keine Wirkung: was zum Fortsetzen nötig ist, bleibt im Speicher</translation>
    </message>
    <message>
        <source>tunnel.coalesce_mode: adaptive and drain act as fixed, so that no small write waits longer than tunnel.coalesce_max_delay_us</source>
        <translation>tunnel.coalesce_mode: adaptive und drain wirken wie fixed, damit kein kleines Schreiben länger wartet als tunnel.coalesce_max_delay_us</translation>
    </message>
    <message>
        <source>tunnel.reaper_tick_seconds: 0 turns idle and half-close time-outs off</source>
        <translation>tunnel.reaper_tick_seconds: 0 schaltet die Fristen für untätige und halb geschlossene Verbindungen aus</translation>
    </message>
    <message>
        <source>flow_control.send_window_min_bytes must be &gt; 0 and &lt;= flow_control.send_window_max_bytes</source>
        <translation>flow_control.send_window_min_bytes muss &gt; 0 und &lt;= flow_control.send_window_max_bytes sein</translation>
    </message>
    <message>
        <source>flow_control.safety_factor_x100 must be &gt; 0</source>
        <translation>flow_control.safety_factor_x100 muss &gt; 0 sein</translation>
    </message>
    <message>
        <source>flow_control.fixed_window_bytes must be &gt; 0 and between flow_control.send_window_min_bytes and flow_control.send_window_max_bytes</source>
        <translation>flow_control.fixed_window_bytes muss &gt; 0 sein und zwischen flow_control.send_window_min_bytes und flow_control.send_window_max_bytes liegen</translation>
    </message>
    <message>
        <source>flow_control.send_window_max_bytes: more than 4194304 acts as 4194304, which is what a peer takes</source>
        <translation>flow_control.send_window_max_bytes: mehr als 4194304 wirkt wie 4194304, was ein Peer annimmt</translation>
    </message>
    <message>
        <source>client.failover.timeout_seconds must be &gt; 0 when there are fallback servers</source>
        <translation>client.failover.timeout_seconds muss &gt; 0 sein, wenn es Ersatzserver gibt</translation>
    </message>
    <message>
        <source>%1 needs client.server_id</source>
        <translation>%1 braucht client.server_id</translation>
    </message>
    <message>
        <source>client.socks5.enabled and client.pipe cannot be used together</source>
        <translation>client.socks5.enabled und client.pipe lassen sich nicht zusammen benutzen</translation>
    </message>
    <message>
        <source>Invalid client.socks5.listen value: %1</source>
        <translation>Ungültiger Wert für client.socks5.listen: %1</translation>
    </message>
    <message>
        <source>client.socks5.listen must bind to a loopback address (127.0.0.0/8, ::1 or localhost). Got: %1</source>
        <translation>client.socks5.listen muss eine Loopback-Adresse sein (127.0.0.0/8, ::1 oder localhost). Angegeben ist: %1</translation>
    </message>
    <message>
        <source>local_port %1 is already used by the forward at %2</source>
        <translation>local_port %1 wird schon von der Weiterleitung bei %2 benutzt</translation>
    </message>
    <message>
        <source>The forward listens on %1: every machine that reaches this address can use it</source>
        <translation>Die Weiterleitung lauscht auf %1: jeder Rechner, der diese Adresse erreicht, kann sie benutzen</translation>
    </message>
    <message>
        <source>The file cannot be edited here</source>
        <translation>Die Datei lässt sich hier nicht bearbeiten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; would belong to a value of another kind, or to an alias</source>
        <translation>&apos;%1&apos; würde zu einem Wert anderer Art oder zu einem Alias gehören</translation>
    </message>
    <message>
        <source>a key has no colon</source>
        <translation>einer Angabe fehlt der Doppelpunkt</translation>
    </message>
    <message>
        <source>the entry ends with a key that has no value</source>
        <translation>der Eintrag endet mit einer Angabe ohne Wert</translation>
    </message>
    <message>
        <source>a key has no value</source>
        <translation>eine Angabe hat keinen Wert</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the only key of its entry</source>
        <translation>&apos;%1&apos; ist die einzige Angabe ihres Eintrags</translation>
    </message>
    <message>
        <source>the layout of the list is out of the ordinary</source>
        <translation>die Anordnung der Liste ist ungewöhnlich</translation>
    </message>
    <message>
        <source>The file cannot be edited</source>
        <translation>Die Datei lässt sich nicht bearbeiten</translation>
    </message>
    <message>
        <source>An alias stands inside of what it stands for</source>
        <translation>Ein Alias steht innerhalb dessen, wofür er steht</translation>
    </message>
    <message>
        <source>The file is nested too deeply</source>
        <translation>Die Datei ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The file holds too many values</source>
        <translation>Die Datei enthält zu viele Werte</translation>
    </message>
    <message>
        <source>The file holds a control character; it must be UTF-8 text</source>
        <translation>Die Datei enthält ein Steuerzeichen; sie muss Text in UTF-8 sein</translation>
    </message>
    <message>
        <source>Not valid YAML: %1</source>
        <translation>Kein gültiges YAML: %1</translation>
    </message>
    <message>
        <source>The command is wrong</source>
        <translation>Der Befehl ist falsch</translation>
    </message>
    <message>
        <source>&apos;level&apos; is a log level</source>
        <translation>&apos;level&apos; ist eine Protokollstufe</translation>
    </message>
    <message>
        <source>Unknown command</source>
        <translation>Unbekannter Befehl</translation>
    </message>
    <message>
        <source>this version knows no command of that name</source>
        <translation>diese Version kennt keinen Befehl dieses Namens</translation>
    </message>
    <message>
        <source>Cannot reach the node of %1</source>
        <translation>Der Knoten von %1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>none runs with this data folder, or its configuration says inspect.enabled: false</source>
        <translation>mit diesem Datenordner läuft keiner, oder seine Konfiguration sagt inspect.enabled: false</translation>
    </message>
    <message>
        <source>Start it, or name its folder with -d or its configuration with -c</source>
        <translation>Starten Sie ihn, oder nennen Sie seinen Ordner mit -d oder seine Konfiguration mit -c</translation>
    </message>
    <message>
        <source>it runs as another user</source>
        <translation>er läuft unter einem anderen Benutzer</translation>
    </message>
    <message>
        <source>Run this as that user or root, or name a group of yours in its control.group</source>
        <translation>Führen Sie dies als jener Benutzer oder als root aus, oder nennen Sie in seinem control.group eine Ihrer Gruppen</translation>
    </message>
    <message>
        <source>The node does not take commands</source>
        <translation>Der Knoten nimmt keine Befehle an</translation>
    </message>
    <message>
        <source>Let it and this program have the same version</source>
        <translation>Sorgen Sie dafür, dass er und dieses Programm dieselbe Version haben</translation>
    </message>
    <message>
        <source>The node does not answer</source>
        <translation>Der Knoten antwortet nicht</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>er hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>it did not in time</source>
        <translation>in der vorgesehenen Zeit kam nichts</translation>
    </message>
    <message>
        <source>Its log says why</source>
        <translation>Sein Protokoll sagt, warum</translation>
    </message>
    <message>
        <source>The node&apos;s answer makes no sense</source>
        <translation>Die Antwort des Knotens ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>it is not a line of JSON</source>
        <translation>sie ist keine Zeile JSON</translation>
    </message>
    <message>
        <source>Cannot listen on %1</source>
        <translation>Auf %1 lässt sich nicht lauschen</translation>
    </message>
    <message>
        <source>The path of a socket may have about 100 characters: use a shorter data_dir</source>
        <translation>Der Pfad eines Sockets darf etwa 100 Zeichen haben: benutzen Sie ein kürzeres data_dir</translation>
    </message>
    <message>
        <source>The command is incomplete</source>
        <translation>Der Befehl ist unvollständig</translation>
    </message>
    <message>
        <source>it needs the text &apos;%1&apos;</source>
        <translation>er braucht den Text &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text</source>
        <translation>&apos;%1&apos; muss ein Text sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be true or false</source>
        <translation>&apos;%1&apos; muss true oder false sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number</source>
        <translation>&apos;%1&apos; muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a port, 1 to 65535</source>
        <translation>&apos;%1&apos; muss ein Port von 1 bis 65535 sein</translation>
    </message>
    <message>
        <source>Unknown peer %1</source>
        <translation>Unbekannter Peer %1</translation>
    </message>
    <message>
        <source>no peer has this name, key or Tox ID</source>
        <translation>kein Peer hat diesen Namen, diesen Schlüssel oder diese Tox-ID</translation>
    </message>
    <message>
        <source>`toxtunnel peers list` shows them</source>
        <translation>`toxtunnel peers list` zeigt sie</translation>
    </message>
    <message>
        <source>Unknown request %1</source>
        <translation>Unbekannte Anfrage %1</translation>
    </message>
    <message>
        <source>nobody with this key asks to be a peer</source>
        <translation>niemand mit diesem Schlüssel möchte ein Peer werden</translation>
    </message>
    <message>
        <source>several keys begin so: write more digits</source>
        <translation>mehrere Schlüssel beginnen so: schreiben Sie mehr Ziffern</translation>
    </message>
    <message>
        <source>`toxtunnel requests list` shows them</source>
        <translation>`toxtunnel requests list` zeigt sie</translation>
    </message>
    <message>
        <source>Unknown forward %1</source>
        <translation>Unbekannte Weiterleitung %1</translation>
    </message>
    <message>
        <source>no forward has this name, number or local port</source>
        <translation>keine Weiterleitung hat diesen Namen, diese Nummer oder diesen lokalen Port</translation>
    </message>
    <message>
        <source>`toxtunnel forwards list` shows them</source>
        <translation>`toxtunnel forwards list` zeigt sie</translation>
    </message>
    <message>
        <source>Unknown rule</source>
        <translation>Unbekannte Regel</translation>
    </message>
    <message>
        <source>there is none for this peer, or with this number</source>
        <translation>es gibt keine für diesen Peer oder mit dieser Nummer</translation>
    </message>
    <message>
        <source>`toxtunnel rules list` shows them</source>
        <translation>`toxtunnel rules list` zeigt sie</translation>
    </message>
    <message>
        <source>&apos;changes&apos; must be a list of settings</source>
        <translation>&apos;changes&apos; muss eine Liste von Einstellungen sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list</source>
        <translation>&apos;%1&apos; muss eine Liste sein</translation>
    </message>
    <message>
        <source>The rule is incomplete</source>
        <translation>Die Regel ist unvollständig</translation>
    </message>
    <message>
        <source>each entry needs a host</source>
        <translation>jeder Eintrag braucht einen Rechner</translation>
    </message>
    <message>
        <source>each entry needs a host, as in 127.0.0.1:22</source>
        <translation>jeder Eintrag braucht einen Rechner, wie in 127.0.0.1:22</translation>
    </message>
    <message>
        <source>The rule is wrong</source>
        <translation>Die Regel ist falsch</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no port and no range of ports</source>
        <translation>&apos;%1&apos; ist kein Port und kein Bereich von Ports</translation>
    </message>
    <message>
        <source>Ports are 1 to 65535, a range is written 8000-8100</source>
        <translation>Ports sind 1 bis 65535, ein Bereich schreibt sich 8000-8100</translation>
    </message>
    <message>
        <source>The node refused the command without saying why</source>
        <translation>Der Knoten hat den Befehl verweigert, ohne zu sagen, warum</translation>
    </message>
    <message>
        <source>Cannot serve metrics on %1</source>
        <translation>Auf %1 lassen sich keine Messwerte anbieten</translation>
    </message>
    <message>
        <source>it is no address and port</source>
        <translation>das ist keine Adresse mit Port</translation>
    </message>
    <message>
        <source>Write metrics.listen as 127.0.0.1:9100</source>
        <translation>Schreiben Sie metrics.listen wie 127.0.0.1:9100</translation>
    </message>
    <message>
        <source>the HTTP library cannot</source>
        <translation>die HTTP-Bibliothek kann es nicht</translation>
    </message>
    <message>
        <source>The change was not made</source>
        <translation>Die Änderung wurde nicht vorgenommen</translation>
    </message>
    <message>
        <source>the node has ended</source>
        <translation>der Knoten ist beendet</translation>
    </message>
    <message>
        <source>it is too long for one command</source>
        <translation>sie ist zu lang für einen Befehl</translation>
    </message>
    <message>
        <source>Its log may say why</source>
        <translation>Vielleicht sagt sein Protokoll, warum</translation>
    </message>
    <message>
        <source>The node cannot be attached to</source>
        <translation>An den Knoten lässt sich nicht anschließen</translation>
    </message>
    <message>
        <source>it is of an older version</source>
        <translation>er hat eine ältere Version</translation>
    </message>
    <message>
        <source>Restart it with the version of this window</source>
        <translation>Starten Sie ihn neu, mit der Version dieses Fensters</translation>
    </message>
    <message>
        <source>The node has ended</source>
        <translation>Der Knoten ist beendet</translation>
    </message>
    <message>
        <source>its process closed the connection</source>
        <translation>sein Prozess hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>Start it again, then open this window again</source>
        <translation>Starten Sie ihn wieder, und öffnen Sie dann dieses Fenster neu</translation>
    </message>
    <message>
        <source>Cannot let the group %1 use %2</source>
        <translation>%2 lässt sich nicht für die Gruppe %1 freigeben</translation>
    </message>
    <message>
        <source>the system knows no group of that name</source>
        <translation>das System kennt keine Gruppe dieses Namens</translation>
    </message>
    <message>
        <source>Create it, or correct control.group</source>
        <translation>Legen Sie sie an, oder berichtigen Sie control.group</translation>
    </message>
    <message>
        <source>Cannot restrict the access to %1</source>
        <translation>Der Zugriff auf %1 lässt sich nicht einschränken</translation>
    </message>
    <message>
        <source>Cannot let the group %1 use the local socket</source>
        <translation>Der lokale Socket lässt sich nicht für die Gruppe %1 freigeben</translation>
    </message>
    <message>
        <source>control.group is for systems with groups as in /etc/group</source>
        <translation>control.group ist für Systeme mit Gruppen wie in /etc/group</translation>
    </message>
    <message>
        <source>the port is used by %1 (process %2)</source>
        <translation>den Port benutzt %1 (Prozess %2)</translation>
    </message>
    <message>
        <source>the port is used by another program</source>
        <translation>den Port benutzt ein anderes Programm</translation>
    </message>
    <message>
        <source>End that program, or choose another port</source>
        <translation>Beenden Sie jenes Programm, oder wählen Sie einen anderen Port</translation>
    </message>
    <message>
        <source>ports below 1024 are reserved for privileged programs</source>
        <translation>Ports unter 1024 sind privilegierten Programmen vorbehalten</translation>
    </message>
    <message>
        <source>Choose a port from 1024 on</source>
        <translation>Wählen Sie einen Port ab 1024</translation>
    </message>
    <message>
        <source>this machine has no such address</source>
        <translation>dieser Rechner hat keine solche Adresse</translation>
    </message>
    <message>
        <source>Bind to an address of this machine</source>
        <translation>Nehmen Sie eine Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>Cannot listen</source>
        <translation>Lauschen ist nicht möglich</translation>
    </message>
    <message>
        <source>no address is given</source>
        <translation>es ist keine Adresse angegeben</translation>
    </message>
    <message>
        <source>the server went offline, another one takes its place</source>
        <translation>der Server ist offline gegangen, ein anderer tritt an seine Stelle</translation>
    </message>
    <message>
        <source>The forward is not open</source>
        <translation>Die Weiterleitung ist nicht offen</translation>
    </message>
    <message>
        <source>UDP is not carried yet</source>
        <translation>UDP wird noch nicht befördert</translation>
    </message>
    <message>
        <source>it names no peer</source>
        <translation>sie nennt keinen Peer</translation>
    </message>
    <message>
        <source>Choose a peer for it</source>
        <translation>Wählen Sie einen Peer für sie</translation>
    </message>
    <message>
        <source>the server did not come online within %1 s</source>
        <translation>der Server ist nicht innerhalb von %1 s online gegangen</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>die Verbindung wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>the connection was reset: %1</source>
        <translation>die Verbindung wurde zurückgesetzt: %1</translation>
    </message>
    <message>
        <source>nobody reads the standard output</source>
        <translation>niemand liest die Standardausgabe</translation>
    </message>
    <message>
        <source>No tunnel to %1</source>
        <translation>Kein Tunnel zu %1</translation>
    </message>
    <message>
        <source>the rule allows the name, but it does not resolve now: %1</source>
        <translation>die Regel erlaubt den Namen, aber er lässt sich jetzt nicht auflösen: %1</translation>
    </message>
    <message>
        <source>Cannot use UDP port %1</source>
        <translation>Der UDP-Port %1 lässt sich nicht benutzen</translation>
    </message>
    <message>
        <source>Cannot open the log file %1</source>
        <translation>Die Protokolldatei %1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Make its folder writable or change logging.file</source>
        <translation>Machen Sie ihren Ordner beschreibbar, oder ändern Sie logging.file</translation>
    </message>
    <message>
        <source>Create the folder %1</source>
        <translation>Legen Sie den Ordner %1 an</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>a rule of the peer denies this target</source>
        <translation>eine Regel des Peers verbietet dieses Ziel</translation>
    </message>
    <message>
        <source>no rule of the peer allows this target</source>
        <translation>keine Regel des Peers erlaubt dieses Ziel</translation>
    </message>
    <message>
        <source>the peer cannot make sense of the target</source>
        <translation>der Peer kann mit dem Ziel nichts anfangen</translation>
    </message>
    <message>
        <source>the peer limits how often streams are opened</source>
        <translation>der Peer begrenzt, wie oft Verbindungen geöffnet werden</translation>
    </message>
    <message>
        <source>too many connections at once</source>
        <translation>zu viele Verbindungen auf einmal</translation>
    </message>
    <message>
        <source>the name does not resolve at the peer</source>
        <translation>der Name lässt sich beim Peer nicht auflösen</translation>
    </message>
    <message>
        <source>the target refused the connection</source>
        <translation>das Ziel hat die Verbindung abgewiesen</translation>
    </message>
    <message>
        <source>the peer cannot reach the target&apos;s host</source>
        <translation>der Peer erreicht den Rechner des Ziels nicht</translation>
    </message>
    <message>
        <source>the peer cannot reach the target&apos;s network</source>
        <translation>der Peer erreicht das Netz des Ziels nicht</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der vorgesehenen Zeit</translation>
    </message>
    <message>
        <source>the peer is offline</source>
        <translation>der Peer ist offline</translation>
    </message>
    <message>
        <source>the peer cannot do that</source>
        <translation>das kann der Peer nicht</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>es ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Invalid target &apos;%1&apos;</source>
        <translation>Ungültiges Ziel &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>der Port fehlt</translation>
    </message>
    <message>
        <source>Write host:port, for example 127.0.0.1:22</source>
        <translation>Schreiben Sie Rechner:Port, zum Beispiel 127.0.0.1:22</translation>
    </message>
    <message>
        <source>an IPv6 address needs brackets</source>
        <translation>eine IPv6-Adresse braucht Klammern</translation>
    </message>
    <message>
        <source>Write [address]:port, for example [::1]:22</source>
        <translation>Schreiben Sie [Adresse]:Port, zum Beispiel [::1]:22</translation>
    </message>
    <message>
        <source>the host is empty</source>
        <translation>der Rechner ist leer</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>der Port muss eine Zahl von 1 bis 65535 sein</translation>
    </message>
    <message>
        <source>Copy the whole ID that `toxtunnel print-id` shows on the other machine</source>
        <translation>Kopieren Sie die ganze ID, die `toxtunnel print-id` auf dem anderen Rechner zeigt</translation>
    </message>
    <message>
        <source>it holds a character that is not hexadecimal (0-9, A-F)</source>
        <translation>sie enthält ein Zeichen, das nicht hexadezimal ist (0-9, A-F)</translation>
    </message>
    <message>
        <source>the checksum does not match</source>
        <translation>die Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>A character was changed or lost: copy the ID again</source>
        <translation>Ein Zeichen wurde verändert oder ging verloren: kopieren Sie die ID noch einmal</translation>
    </message>
    <message>
        <source>the text is too long for one</source>
        <translation>der Text ist zu lang für einen</translation>
    </message>
    <message>
        <source>Cannot make a QR code</source>
        <translation>Es lässt sich kein QR-Code erzeugen</translation>
    </message>
    <message>
        <source>no keychain service runs on this desktop</source>
        <translation>auf diesem Desktop läuft kein Schlüsselbund-Dienst</translation>
    </message>
    <message>
        <source>it refuses access</source>
        <translation>er verweigert den Zugriff</translation>
    </message>
    <message>
        <source>no keychain service can be reached (%1)</source>
        <translation>kein Schlüsselbund-Dienst ist erreichbar (%1)</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used</source>
        <translation>Der Schlüsselbund dieses Rechners lässt sich nicht benutzen</translation>
    </message>
    <message>
        <source>Enter the passphrase at each start</source>
        <translation>Geben Sie die Passphrase bei jedem Start ein</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>er antwortet nicht</translation>
    </message>
    <message>
        <source>Unlock it, or enter the passphrase at each start</source>
        <translation>Entsperren Sie ihn, oder geben Sie die Passphrase bei jedem Start ein</translation>
    </message>
    <message>
        <source>this node runs without a configuration file</source>
        <translation>dieser Knoten läuft ohne Konfigurationsdatei</translation>
    </message>
    <message>
        <source>The change was not saved</source>
        <translation>Die Änderung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Das ist nicht mehr da</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>es wurde inzwischen entfernt</translation>
    </message>
    <message>
        <source>The name cannot be used</source>
        <translation>Der Name lässt sich nicht benutzen</translation>
    </message>
    <message>
        <source>another peer is called &apos;%1&apos;</source>
        <translation>ein anderer Peer heißt &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>it is longer than 64 bytes or holds a control character</source>
        <translation>er ist länger als 64 Bytes oder enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>The peer cannot be added</source>
        <translation>Der Peer lässt sich nicht hinzufügen</translation>
    </message>
    <message>
        <source>this is the Tox ID of this node itself</source>
        <translation>das ist die Tox-ID dieses Knotens selbst</translation>
    </message>
    <message>
        <source>Enter the ID of the other machine</source>
        <translation>Geben Sie die ID des anderen Rechners ein</translation>
    </message>
    <message>
        <source>it is a peer already</source>
        <translation>er ist schon ein Peer</translation>
    </message>
    <message>
        <source>The peer cannot be removed</source>
        <translation>Der Peer lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>it is named by client.server_id</source>
        <translation>client.server_id nennt ihn</translation>
    </message>
    <message>
        <source>Change that first</source>
        <translation>Ändern Sie das zuerst</translation>
    </message>
    <message>
        <source>the forward on local port %1 leads to it</source>
        <translation>die Weiterleitung auf dem lokalen Port %1 führt zu ihm</translation>
    </message>
    <message>
        <source>Remove the forwards to it first</source>
        <translation>Entfernen Sie zuerst die Weiterleitungen zu ihm</translation>
    </message>
    <message>
        <source>The rule cannot be added</source>
        <translation>Die Regel lässt sich nicht hinzufügen</translation>
    </message>
    <message>
        <source>the peer has a rule already</source>
        <translation>der Peer hat schon eine Regel</translation>
    </message>
    <message>
        <source>Change that rule</source>
        <translation>Ändern Sie jene Regel</translation>
    </message>
    <message>
        <source>The passphrase was not changed</source>
        <translation>Die Passphrase wurde nicht geändert</translation>
    </message>
    <message>
        <source>Enter the passphrase there is</source>
        <translation>Geben Sie die bisherige Passphrase ein</translation>
    </message>
    <message>
        <source>The node is ending</source>
        <translation>Der Knoten wird beendet</translation>
    </message>
    <message>
        <source>the program was asked to stop</source>
        <translation>das Programm wurde aufgefordert, sich zu beenden</translation>
    </message>
    <message>
        <source>reload rejected</source>
        <translation>Neuladen verweigert</translation>
    </message>
    <message>
        <source>config reload rejected: field &apos;%1&apos; requires a restart (not in the reloadable subset)</source>
        <translation>Neuladen der Konfiguration verweigert: das Feld &apos;%1&apos; braucht einen Neustart (gehört nicht zu dem, was sich neu laden lässt)</translation>
    </message>
    <message>
        <source>This node is not connected</source>
        <translation>Dieser Knoten ist nicht verbunden</translation>
    </message>
    <message>
        <source>no other node of the Tox network answers</source>
        <translation>kein anderer Knoten des Tox-Netzes antwortet</translation>
    </message>
    <message>
        <source>Check the connection to the internet, the proxy and the firewall</source>
        <translation>Prüfen Sie die Verbindung ins Internet, den Proxy und die Firewall</translation>
    </message>
    <message>
        <source>A changed setting is not in force yet</source>
        <translation>Eine geänderte Einstellung gilt noch nicht</translation>
    </message>
    <message>
        <source>%1 is read at the start only</source>
        <translation>%1 wird nur beim Start gelesen</translation>
    </message>
    <message>
        <source>Start the node again</source>
        <translation>Starten Sie den Knoten neu</translation>
    </message>
    <message>
        <source>Something in a file may not be what was meant</source>
        <translation>Etwas in einer Datei ist vielleicht nicht so gemeint</translation>
    </message>
    <message>
        <source>the node does not run in this program</source>
        <translation>der Knoten läuft nicht in diesem Programm</translation>
    </message>
    <message>
        <source>Do it on the computer and in the program where it runs</source>
        <translation>Tun Sie es auf dem Rechner und in dem Programm, wo er läuft</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Es wurde keine Sicherung angelegt</translation>
    </message>
    <message>
        <source>The backup cannot be restored</source>
        <translation>Die Sicherung lässt sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>Cannot offer a TCP relay on port %1</source>
        <translation>Auf Port %1 lässt sich kein TCP-Relay anbieten</translation>
    </message>
    <message>
        <source>Choose another tox.tcp_port</source>
        <translation>Wählen Sie ein anderes tox.tcp_port</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>es ist nicht genug Speicher da</translation>
    </message>
    <message>
        <source>its port cannot be bound</source>
        <translation>sein Port lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>the proxy&apos;s address is not valid</source>
        <translation>die Adresse des Proxys ist nicht gültig</translation>
    </message>
    <message>
        <source>the proxy&apos;s name does not resolve</source>
        <translation>der Name des Proxys lässt sich nicht auflösen</translation>
    </message>
    <message>
        <source>the identity file is damaged</source>
        <translation>die Identitätsdatei ist beschädigt</translation>
    </message>
    <message>
        <source>toxcore reports error %1</source>
        <translation>toxcore meldet Fehler %1</translation>
    </message>
    <message>
        <source>Cannot start the Tox node</source>
        <translation>Der Tox-Knoten lässt sich nicht starten</translation>
    </message>
    <message>
        <source>no UDP port was tried</source>
        <translation>es wurde kein UDP-Port probiert</translation>
    </message>
    <message>
        <source>another program uses it, or the system does not allow it</source>
        <translation>ein anderes Programm benutzt ihn, oder das System erlaubt ihn nicht</translation>
    </message>
    <message>
        <source>Choose another tox.udp_port_start</source>
        <translation>Wählen Sie ein anderes tox.udp_port_start</translation>
    </message>
    <message>
        <source>Cannot use any UDP port of %1 to %2</source>
        <translation>Kein UDP-Port von %1 bis %2 lässt sich benutzen</translation>
    </message>
    <message>
        <source>all are in use, or the system does not allow them</source>
        <translation>alle sind belegt, oder das System erlaubt sie nicht</translation>
    </message>
    <message>
        <source>Choose another range with tox.udp_port_start and tox.udp_port_end</source>
        <translation>Wählen Sie mit tox.udp_port_start und tox.udp_port_end einen anderen Bereich</translation>
    </message>
    <message>
        <source>another process uses it</source>
        <translation>ein anderer Prozess benutzt ihn</translation>
    </message>
    <message>
        <source>process %1 uses it</source>
        <translation>Prozess %1 benutzt ihn</translation>
    </message>
    <message>
        <source>Cannot use the data directory %1</source>
        <translation>Der Datenordner %1 lässt sich nicht benutzen</translation>
    </message>
    <message>
        <source>Stop that process, or give this one a directory of its own (-d)</source>
        <translation>Beenden Sie jenen Prozess, oder geben Sie diesem einen eigenen Ordner (-d)</translation>
    </message>
    <message>
        <source>The list of friend requests is not usable</source>
        <translation>Die Liste der Freundschaftsanfragen ist nicht brauchbar</translation>
    </message>
    <message>
        <source>The list of bootstrap nodes is not usable</source>
        <translation>Die Liste der Bootstrap-Knoten ist nicht brauchbar</translation>
    </message>
    <message>
        <source>it names no reachable node</source>
        <translation>sie nennt keinen erreichbaren Knoten</translation>
    </message>
    <message>
        <source>Cannot fetch the list of bootstrap nodes from %1</source>
        <translation>Die Liste der Bootstrap-Knoten lässt sich nicht von %1 holen</translation>
    </message>
    <message>
        <source>Cannot use the identity in %1</source>
        <translation>Die Identität in %1 lässt sich nicht benutzen</translation>
    </message>
    <message>
        <source>toxcore read another Tox ID from it than it holds</source>
        <translation>toxcore hat eine andere Tox-ID daraus gelesen, als sie enthält</translation>
    </message>
    <message>
        <source>Cannot use %1</source>
        <translation>%1 lässt sich nicht benutzen</translation>
    </message>
    <message>
        <source>Repair or remove the file</source>
        <translation>Berichtigen oder entfernen Sie die Datei</translation>
    </message>
    <message>
        <source>this node has no identity file, or is changing it already</source>
        <translation>dieser Knoten hat keine Identitätsdatei, oder er ändert sie gerade schon</translation>
    </message>
    <message>
        <source>Cannot spare toxcore its page locking</source>
        <translation>toxcore lässt sich das Sperren von Speicherseiten nicht ersparen</translation>
    </message>
    <message>
        <source>Cannot encrypt</source>
        <translation>Verschlüsseln ist nicht möglich</translation>
    </message>
    <message>
        <source>there is not enough memory to derive the key</source>
        <translation>es ist nicht genug Speicher da, um den Schlüssel abzuleiten</translation>
    </message>
    <message>
        <source>Cannot decrypt</source>
        <translation>Entschlüsseln ist nicht möglich</translation>
    </message>
    <message>
        <source>it is not encrypted with a passphrase</source>
        <translation>es ist nicht mit einer Passphrase verschlüsselt</translation>
    </message>
    <message>
        <source>the passphrase is wrong, or the file is damaged</source>
        <translation>die Passphrase ist falsch, oder die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the file from a backup, or move it away to begin with a new Tox ID</source>
        <translation>Nichts wurde geändert. Stellen Sie die Datei aus einer Sicherung wieder her, oder verschieben Sie sie, um mit einer neuen Tox-ID zu beginnen</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>the file is damaged or not a Tox save</source>
        <translation>die Datei ist beschädigt oder keine Tox-Datei</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>Cannot open the encrypted identity in %1</source>
        <translation>Die verschlüsselte Identität in %1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Give it with --passphrase-file</source>
        <translation>Geben Sie sie mit --passphrase-file an</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Cannot save the identity to %1</source>
        <translation>Die Identität lässt sich nicht in %1 speichern</translation>
    </message>
    <message>
        <source>the encryption failed</source>
        <translation>die Verschlüsselung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cannot ask %1... to be a friend</source>
        <translation>Eine Freundschaftsanfrage an %1... ist nicht möglich</translation>
    </message>
    <message>
        <source>it is this node&apos;s own Tox ID</source>
        <translation>das ist die eigene Tox-ID dieses Knotens</translation>
    </message>
    <message>
        <source>the message must have 1 to %1 bytes</source>
        <translation>die Nachricht muss 1 bis %1 Bytes haben</translation>
    </message>
    <message>
        <source>Cannot accept a QUIC connection</source>
        <translation>Eine QUIC-Verbindung lässt sich nicht annehmen</translation>
    </message>
    <message>
        <source>the datagram does not open one</source>
        <translation>das Datagramm eröffnet keine</translation>
    </message>
    <message>
        <source>Cannot start a QUIC connection</source>
        <translation>Eine QUIC-Verbindung lässt sich nicht beginnen</translation>
    </message>
    <message>
        <source>Cannot prepare the TLS key</source>
        <translation>Der TLS-Schlüssel lässt sich nicht vorbereiten</translation>
    </message>
    <message>
        <source>Cannot start TLS</source>
        <translation>TLS lässt sich nicht beginnen</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>Die Sicherung wurde nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>the configuration names another data folder, %1</source>
        <translation>die Konfiguration nennt einen anderen Datenordner, %1</translation>
    </message>
    <message>
        <source>Use the command toxtunnel backup import</source>
        <translation>Benutzen Sie den Befehl toxtunnel backup import</translation>
    </message>
    <message>
        <source>Failed to load rules file</source>
        <translation>Die Regeldatei ließ sich nicht laden</translation>
    </message>
    <message>
        <source>reload failed</source>
        <translation>Neuladen fehlgeschlagen</translation>
    </message>
    <message>
        <source>invalid config in %1: %2</source>
        <translation>ungültige Konfiguration in %1: %2</translation>
    </message>
    <message>
        <source>Cannot read the passphrase file %1</source>
        <translation>Die Passphrasendatei %1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Cannot use the passphrase file %1</source>
        <translation>Die Passphrasendatei %1 lässt sich nicht benutzen</translation>
    </message>
    <message>
        <source>its first line is empty</source>
        <translation>ihre erste Zeile ist leer</translation>
    </message>
    <message>
        <source>The identity is encrypted</source>
        <translation>Die Identität ist verschlüsselt</translation>
    </message>
    <message>
        <source>Give it with --passphrase-file FILE or as the systemd credential &quot;passphrase&quot;</source>
        <translation>Geben Sie sie mit --passphrase-file DATEI an oder als systemd-Credential &quot;passphrase&quot;</translation>
    </message>
    <message>
        <source>Cannot ask for the passphrase</source>
        <translation>Nach der Passphrase lässt sich nicht fragen</translation>
    </message>
    <message>
        <source>there is no terminal</source>
        <translation>es gibt kein Terminal</translation>
    </message>
    <message>
        <source>Give it with --passphrase-file FILE</source>
        <translation>Geben Sie sie mit --passphrase-file DATEI an</translation>
    </message>
    <message>
        <source>the terminal does not take part</source>
        <translation>das Terminal macht nicht mit</translation>
    </message>
    <message>
        <source>No passphrase was given</source>
        <translation>Es wurde keine Passphrase angegeben</translation>
    </message>
    <message>
        <source>Make the data folder writable</source>
        <translation>Machen Sie den Datenordner beschreibbar</translation>
    </message>
    <message>
        <source>Cannot join standard input and output</source>
        <translation>Standardeingabe und -ausgabe lassen sich nicht verbinden</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Schreiben Sie %1</translation>
    </message>
    <message>
        <source>Write the host alone, and the port below ports</source>
        <translation>Schreiben Sie nur den Rechner, und den Port unter ports</translation>
    </message>
    <message>
        <source>Write %1 and the port below ports</source>
        <translation>Schreiben Sie %1 und den Port unter ports</translation>
    </message>
    <message>
        <source>Write an international name in its ASCII form, which begins with xn--</source>
        <translation>Schreiben Sie einen internationalen Namen in seiner ASCII-Form, die mit xn-- beginnt</translation>
    </message>
    <message>
        <source>Write a range as 10.0.0.0/24 or 10.0.0.*</source>
        <translation>Schreiben Sie einen Bereich als 10.0.0.0/24 oder 10.0.0.*</translation>
    </message>
    <message>
        <source>only one * can stand in it</source>
        <translation>darin kann nur ein * stehen</translation>
    </message>
    <message>
        <source>Write 192.168.* to cover 192.168.1.2</source>
        <translation>Schreiben Sie 192.168.*, um 192.168.1.2 zu erfassen</translation>
    </message>
    <message>
        <source>a port does not belong to the host</source>
        <translation>ein Port gehört nicht zum Rechner</translation>
    </message>
    <message>
        <source>Write the port below ports</source>
        <translation>Schreiben Sie den Port unter ports</translation>
    </message>
    <message>
        <source>no host is spelled like that</source>
        <translation>kein Rechner schreibt sich so</translation>
    </message>
    <message>
        <source>the name resolves to %1, this machine or its link, which only an allow entry with that address opens</source>
        <translation>der Name führt zu %1, diesem Rechner oder seinem Netzsegment, was nur ein erlaubender Eintrag mit dieser Adresse öffnet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is allowed here but resolves to %2, this machine or its link: it is refused. Allow that address, too, if it is meant</source>
        <translation>„%1“ ist hier erlaubt, führt aber zu %2, diesem Rechner oder seinem Netzsegment: es wird abgelehnt. Erlauben Sie auch diese Adresse, wenn sie gemeint ist</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the one host of that name. Write * for every host</source>
        <translation>„%1“ ist der eine Rechner dieses Namens. Schreiben Sie * für alle Rechner</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the one address %2. Write a network as 10.0.* or 10.0.0.0/16</source>
        <translation>„%1“ ist die eine Adresse %2. Schreiben Sie ein Netz als 10.0.* oder 10.0.0.0/16</translation>
    </message>
    <message>
        <source>There is no home folder to keep the data in: name a folder with data_dir or -d</source>
        <translation>Es gibt keinen persönlichen Ordner für die Daten: nennen Sie einen Ordner mit data_dir oder -d</translation>
    </message>
    <message>
        <source>Cannot use the path &apos;%1&apos;</source>
        <translation>Der Pfad „%1“ ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>the environment has no variable %1</source>
        <translation>die Umgebung hat keine Variable %1</translation>
    </message>
    <message>
        <source>Write the path out</source>
        <translation>Schreiben Sie den Pfad aus</translation>
    </message>
    <message>
        <source>there is no such user, or no home folder</source>
        <translation>es gibt keinen solchen Benutzer oder keinen persönlichen Ordner</translation>
    </message>
    <message>
        <source>the path written out</source>
        <translation>der ausgeschriebene Pfad</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>die Datei ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>Invalid public key</source>
        <translation>Ungültiger öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>it must be 64 characters, got %1</source>
        <translation>er muss 64 Zeichen haben, es sind %1</translation>
    </message>
    <message>
        <source>Copy the key, or the whole Tox ID that `toxtunnel print-id` shows on the other machine</source>
        <translation>Kopieren Sie den Schlüssel oder die ganze Tox-ID, die `toxtunnel print-id` auf dem anderen Rechner zeigt</translation>
    </message>
    <message>
        <source>%1 is a link or no file of its own</source>
        <translation>%1 ist ein Verweis oder keine eigene Datei</translation>
    </message>
    <message>
        <source>Remove it, unless somebody else put it there: then find out why</source>
        <translation>Entfernen Sie es, außer jemand anders hat es angelegt: dann finden Sie heraus, warum</translation>
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
    <name>RunWindow</name>
    <message>
        <source>ToxTunnel cannot start</source>
        <translation>ToxTunnel kann nicht starten</translation>
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
        <source>The keychain holds a passphrase that is not the right one any more.</source>
        <translation>Der Schlüsselbund hat eine Passphrase, die nicht mehr die richtige ist.</translation>
    </message>
</context>
</TS>
