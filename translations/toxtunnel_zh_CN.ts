<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AddressCheck</name>
    <message numerus="yes">
        <source>%n more character(s) to come</source>
        <translation>
            <numerusform>还差 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>多了 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a Tox ID: a character is wrong or two are swapped</source>
        <translation>不是 Tox ID：有一个字符错误，或两个字符颠倒</translation>
    </message>
    <message>
        <source>That is this computer itself</source>
        <translation>这就是本机</translation>
    </message>
    <message>
        <source>Already a peer: %1</source>
        <translation>已经是对等端：%1</translation>
    </message>
    <message>
        <source>A valid Tox ID</source>
        <translation>有效的 Tox ID</translation>
    </message>
</context>
<context>
    <name>ForwardTemplate</name>
    <message>
        <source>Remote desktop (RDP)</source>
        <translation>远程桌面 (RDP)</translation>
    </message>
    <message>
        <source>Screen sharing (VNC)</source>
        <translation>屏幕共享 (VNC)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>NAS: its page</source>
        <translation>NAS：管理页面</translation>
    </message>
    <message>
        <source>NAS: files (SMB)</source>
        <translation>NAS：文件 (SMB)</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>ToxTunnel %1.</source>
        <translation>ToxTunnel %1。</translation>
    </message>
    <message>
        <source>ToxTunnel %1 with toxcore %2.</source>
        <translation>ToxTunnel %1，toxcore %2。</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written to.</source>
        <translation>无法写入数据文件夹 %1。</translation>
    </message>
    <message>
        <source>Give the folder to the user the program runs as, or name another one by data_dir.</source>
        <translation>请将该文件夹交给运行程序的用户，或用 data_dir 指定另一个文件夹。</translation>
    </message>
    <message>
        <source>There is hardly any room left where %1 is.</source>
        <translation>%1 所在的磁盘空间所剩无几。</translation>
    </message>
    <message>
        <source>Free some space: the identity and the peers are kept there.</source>
        <translation>请释放一些空间：身份和对等端都保存在那里。</translation>
    </message>
    <message>
        <source>The program&apos;s file was replaced since the start.</source>
        <translation>程序文件在启动后已被替换。</translation>
    </message>
    <message>
        <source>Start the node again to run the new version.</source>
        <translation>请重新启动节点以运行新版本。</translation>
    </message>
    <message>
        <source>No node can be asked: %1.</source>
        <translation>没有可以询问的节点：%1。</translation>
    </message>
    <message>
        <source>Start the node, or name its configuration with -c. What follows is judged without it.</source>
        <translation>请启动节点，或用 -c 指定其配置。以下各项是在没有节点的情况下判断的。</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>它已暂停。</translation>
    </message>
    <message>
        <source>Let it go on: while paused it takes no connections.</source>
        <translation>请让它继续运行：暂停期间不接受任何连接。</translation>
    </message>
    <message>
        <source>Correct the file; toxtunnel config check FILE tells all.</source>
        <translation>请更正该文件；toxtunnel config check FILE 会列出所有问题。</translation>
    </message>
    <message>
        <source>No configuration file: the built-in settings count.</source>
        <translation>没有配置文件：使用内置设置。</translation>
    </message>
    <message>
        <source>%1 is in order.</source>
        <translation>%1 正常。</translation>
    </message>
    <message>
        <source>Correct the rules file; until then the old rules stay, and a start is refused.</source>
        <translation>请更正规则文件；在此之前旧规则仍然有效，且无法启动。</translation>
    </message>
    <message>
        <source>No rules: no peer may reach anything through this node.</source>
        <translation>没有规则：任何对等端都不能通过本节点访问任何内容。</translation>
    </message>
    <message>
        <source>Let a peer in: toxtunnel rules add PEER --allow HOST:PORT.</source>
        <translation>允许一个对等端：toxtunnel rules add PEER --allow HOST:PORT。</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1，第 %2 行：%3。</translation>
    </message>
    <message>
        <source>Look whether the rule says what it is meant to.</source>
        <translation>请检查该规则是否符合本意。</translation>
    </message>
    <message>
        <source>%1 is in order; rules: %2.</source>
        <translation>%1 正常；规则数：%2。</translation>
    </message>
    <message>
        <source>Only a running node can tell.</source>
        <translation>只有正在运行的节点才能得知。</translation>
    </message>
    <message>
        <source>This machine has no address that leads beyond it, but the node reaches others.</source>
        <translation>本机没有通往外部的地址，但节点能够连接到其他节点。</translation>
    </message>
    <message>
        <source>This machine has no address that leads beyond it.</source>
        <translation>本机没有通往外部的地址。</translation>
    </message>
    <message>
        <source>Plug in the cable or join a network.</source>
        <translation>请插好网线或加入一个网络。</translation>
    </message>
    <message>
        <source>Addresses that may lead beyond this machine: %1.</source>
        <translation>可能通往本机之外的地址数：%1。</translation>
    </message>
    <message>
        <source>UDP is off because of the proxy %1: everything goes through relays.</source>
        <translation>由于代理 %1，UDP 已关闭：一切都经由中继。</translation>
    </message>
    <message>
        <source>Leave the proxy out (tox.proxy) where it is not needed.</source>
        <translation>在不需要代理的地方请去掉它 (tox.proxy)。</translation>
    </message>
    <message>
        <source>UDP is switched off: everything goes through relays.</source>
        <translation>UDP 已关闭：一切都经由中继。</translation>
    </message>
    <message>
        <source>Set tox.udp_enabled to true.</source>
        <translation>请将 tox.udp_enabled 设为 true。</translation>
    </message>
    <message>
        <source>UDP works, from port %1.</source>
        <translation>UDP 可用，使用端口 %1。</translation>
    </message>
    <message>
        <source>UDP works: the peer is reached by it, though the Tox network answers through a relay.</source>
        <translation>UDP 可用：可通过它到达对等端，尽管 Tox 网络经由中继应答。</translation>
    </message>
    <message>
        <source>No answer comes back by UDP, from port %1: everything goes through relays, which is slower.</source>
        <translation>端口 %1 的 UDP 没有收到应答：一切都经由中继，速度较慢。</translation>
    </message>
    <message>
        <source>Let UDP pass the firewall of this machine and of its network.</source>
        <translation>请让 UDP 通过本机及其网络的防火墙。</translation>
    </message>
    <message>
        <source>Nobody answers by UDP, and by TCP neither: see the next step.</source>
        <translation>UDP 和 TCP 均无应答：请看下一步。</translation>
    </message>
    <message>
        <source>The Tox network is reached directly.</source>
        <translation>可直接连接 Tox 网络。</translation>
    </message>
    <message>
        <source>The Tox network is reached through a relay.</source>
        <translation>通过中继连接 Tox 网络。</translation>
    </message>
    <message>
        <source>No other node is found in the local network.</source>
        <translation>在本地网络中找不到其他节点。</translation>
    </message>
    <message>
        <source>Start the other node in the same network, or set tox.bootstrap_mode to auto.</source>
        <translation>请在同一网络中启动另一个节点，或将 tox.bootstrap_mode 设为 auto。</translation>
    </message>
    <message>
        <source>No node of tox.bootstrap_nodes answers; it names %1.</source>
        <translation>tox.bootstrap_nodes 中的节点均无应答；其中列出了 %1 个。</translation>
    </message>
    <message>
        <source>Check their addresses and keys, or leave the key out to use the public network.</source>
        <translation>请检查它们的地址和密钥，或删去该项以使用公共网络。</translation>
    </message>
    <message>
        <source>No node of the public Tox network answers.</source>
        <translation>公共 Tox 网络中没有节点应答。</translation>
    </message>
    <message>
        <source>Check the connection to the internet, the proxy and the firewall; a first start may take a minute.</source>
        <translation>请检查互联网连接、代理和防火墙；首次启动可能需要一分钟。</translation>
    </message>
    <message>
        <source>No peer was named.</source>
        <translation>未指定对等端。</translation>
    </message>
    <message>
        <source>%1 is online, through a relay.</source>
        <translation>%1 在线，经由中继。</translation>
    </message>
    <message>
        <source>%1 is online, directly, by Tox over UDP.</source>
        <translation>%1 在线，直连，使用 Tox 的 UDP。</translation>
    </message>
    <message>
        <source>%1 is online, directly, by UDP beside Tox.</source>
        <translation>%1 在线，直连，使用 Tox 之外的 UDP。</translation>
    </message>
    <message>
        <source>%1 is online, inside the local network.</source>
        <translation>%1 在线，位于本地网络内。</translation>
    </message>
    <message>
        <source>The peer has to be online for this.</source>
        <translation>这需要对等端在线。</translation>
    </message>
    <message>
        <source>%1 has not been online since this node started, nor ever before as far as it remembers.</source>
        <translation>自本节点启动以来 %1 从未上线，据其记录以前也从未上线。</translation>
    </message>
    <message>
        <source>Start the other node, and see that it accepts this one: a rule there for the key of this node, or its request accepted.</source>
        <translation>请启动另一个节点，并确保它接受本节点：在那里为本节点的密钥设置规则，或接受其请求。</translation>
    </message>
    <message>
        <source>%1 is offline, last seen %2.</source>
        <translation>%1 离线，上次在线时间 %2。</translation>
    </message>
    <message>
        <source>Start the other node and run the doctor there, too: it may have lost its network.</source>
        <translation>请启动另一个节点，并在那里也运行诊断：它可能已断网。</translation>
    </message>
    <message>
        <source>%1 was not reached: the peer cannot reach its host.</source>
        <translation>无法到达 %1：对等端连接不到其主机。</translation>
    </message>
    <message>
        <source>%1 was not reached: the peer cannot reach its network.</source>
        <translation>无法到达 %1：对等端连接不到其网络。</translation>
    </message>
    <message>
        <source>%1 was not reached: no answer in time.</source>
        <translation>无法到达 %1：未及时应答。</translation>
    </message>
    <message>
        <source>%1 was not reached: the peer went offline.</source>
        <translation>无法到达 %1：对等端已离线。</translation>
    </message>
    <message>
        <source>%1 was not reached: the peer cannot do that.</source>
        <translation>无法到达 %1：对等端不支持。</translation>
    </message>
    <message>
        <source>%1 was not reached.</source>
        <translation>无法到达 %1。</translation>
    </message>
    <message>
        <source>This node has no peer %1.</source>
        <translation>本节点没有对等端 %1。</translation>
    </message>
    <message>
        <source>Add it by its Tox ID: toxtunnel peers add ID --name NAME; or see how it is spelt: toxtunnel peers list.</source>
        <translation>请用其 Tox ID 添加：toxtunnel peers add ID --name NAME；或查看其拼写：toxtunnel peers list。</translation>
    </message>
    <message>
        <source>The relay costs speed. Let UDP pass the firewall at the peer; right after a start the direct way may still be found.</source>
        <translation>中继会降低速度。请让 UDP 通过对等端的防火墙；刚启动时可能稍后才找到直连路径。</translation>
    </message>
    <message>
        <source>It says to be version %1.</source>
        <translation>它自称版本为 %1。</translation>
    </message>
    <message>
        <source>Both speak the native protocol.</source>
        <translation>双方都使用原生协议。</translation>
    </message>
    <message>
        <source>This node speaks as toxtunnel 0.2 to 0.4 (tox.native: false).</source>
        <translation>本节点使用 toxtunnel 0.2 至 0.4 的协议 (tox.native: false)。</translation>
    </message>
    <message>
        <source>The peer speaks as toxtunnel 0.2 to 0.4: it works, but a break of the network ends connections.</source>
        <translation>对等端使用 toxtunnel 0.2 至 0.4 的协议：可用，但网络中断会断开连接。</translation>
    </message>
    <message>
        <source>Install this version at the peer, too, to get more out of it.</source>
        <translation>请在对等端也安装此版本以获得更多功能。</translation>
    </message>
    <message>
        <source>No target was named.</source>
        <translation>未指定目标。</translation>
    </message>
    <message>
        <source>At the peer: toxtunnel rules add %1 --allow %2.</source>
        <translation>在对等端：toxtunnel rules add %1 --allow %2。</translation>
    </message>
    <message>
        <source>The peer&apos;s rules let this node reach %1.</source>
        <translation>对等端的规则允许本节点访问 %1。</translation>
    </message>
    <message>
        <source>A rule of the peer denies %1 to this node.</source>
        <translation>对等端的一条规则禁止本节点访问 %1。</translation>
    </message>
    <message>
        <source>Remove the deny entry in the rules of the peer, or choose another target.</source>
        <translation>请删除对等端规则中的 deny 项，或选择其他目标。</translation>
    </message>
    <message>
        <source>No rule of the peer lets this node reach %1.</source>
        <translation>对等端没有规则允许本节点访问 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be a target.</source>
        <translation>%1 不能作为目标。</translation>
    </message>
    <message>
        <source>Write host:port as the peer names it, e.g. 127.0.0.1:22.</source>
        <translation>请按对等端的叫法填写主机:端口，例如 127.0.0.1:22。</translation>
    </message>
    <message>
        <source>The peer takes no more connections of this node: there are too many at once.</source>
        <translation>对等端不再接受本节点的连接：同时连接数过多。</translation>
    </message>
    <message>
        <source>The peer takes no more connections of this node now: it limits how often they are opened.</source>
        <translation>对等端目前不再接受本节点的连接：它限制打开连接的频率。</translation>
    </message>
    <message>
        <source>Try again in a minute, or raise the limit at the peer (rate_limit, limits.streams_per_peer).</source>
        <translation>请一分钟后重试，或提高对等端的限制 (rate_limit, limits.streams_per_peer)。</translation>
    </message>
    <message>
        <source>The peer did not say.</source>
        <translation>对等端没有说明。</translation>
    </message>
    <message>
        <source>%1 answered through the tunnel in %2 ms.</source>
        <translation>%1 经隧道在 %2 毫秒内应答。</translation>
    </message>
    <message>
        <source>See at the peer whether the service runs and listens there.</source>
        <translation>请在对等端检查服务是否正在运行并监听该处。</translation>
    </message>
    <message>
        <source>The peer did not dial it.</source>
        <translation>对等端没有尝试连接它。</translation>
    </message>
    <message>
        <source>The name in %1 does not resolve at the peer.</source>
        <translation>对等端无法解析 %1 中的名称。</translation>
    </message>
    <message>
        <source>Write the address, or a name that the peer knows.</source>
        <translation>请填写地址，或对等端认识的名称。</translation>
    </message>
    <message>
        <source>Nothing listens at %1, as the peer sees it.</source>
        <translation>从对等端看，%1 上没有服务在监听。</translation>
    </message>
    <message>
        <source>The peer says: %1.</source>
        <translation>对等端说：%1。</translation>
    </message>
    <message>
        <source>it contains a NUL</source>
        <translation>含有 NUL 字符</translation>
    </message>
    <message>
        <source>it contains a control character</source>
        <translation>含有控制字符</translation>
    </message>
    <message>
        <source>it contains characters outside ASCII</source>
        <translation>含有 ASCII 以外的字符</translation>
    </message>
    <message>
        <source>it contains a space</source>
        <translation>含有空格</translation>
    </message>
    <message>
        <source>it has a zone id</source>
        <translation>带有区域标识 (zone id)</translation>
    </message>
    <message>
        <source>it contains a character that no host name has</source>
        <translation>含有主机名中不会出现的字符</translation>
    </message>
    <message>
        <source>it has an empty part between dots</source>
        <translation>点与点之间有空的部分</translation>
    </message>
    <message>
        <source>a part between dots is too long</source>
        <translation>点与点之间的某一部分过长</translation>
    </message>
    <message>
        <source>it looks like an address but is none</source>
        <translation>看起来像地址，但不是</translation>
    </message>
    <message>
        <source>Not a host</source>
        <translation>不是主机</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>it is longer than 253 characters</source>
        <translation>超过 253 个字符</translation>
    </message>
    <message>
        <source>Invalid host &apos;%1&apos;</source>
        <translation>无效的主机“%1”</translation>
    </message>
    <message>
        <source>Write * for every host</source>
        <translation>要表示所有主机，请写 *</translation>
    </message>
    <message>
        <source>it is no range of addresses</source>
        <translation>不是地址范围</translation>
    </message>
    <message>
        <source>Write an address and a number of bits, for example 10.0.0.0/8</source>
        <translation>请写成地址加位数，例如 10.0.0.0/8</translation>
    </message>
    <message>
        <source>it mixes IPv4 and IPv6 addresses</source>
        <translation>混用了 IPv4 和 IPv6 地址</translation>
    </message>
    <message>
        <source>Write the IPv4 range by itself</source>
        <translation>请单独写出 IPv4 范围</translation>
    </message>
    <message>
        <source>no rule names this peer</source>
        <translation>没有规则涉及此对等端</translation>
    </message>
    <message>
        <source>port 0 is no target</source>
        <translation>端口 0 不能作为目标</translation>
    </message>
    <message>
        <source>the host is malformed: %1</source>
        <translation>主机格式错误：%1</translation>
    </message>
    <message>
        <source>a deny entry covers the host</source>
        <translation>有 deny 项涵盖该主机</translation>
    </message>
    <message>
        <source>the rule of this peer has expired</source>
        <translation>此对等端的规则已过期</translation>
    </message>
    <message>
        <source>an allow entry covers the name</source>
        <translation>有 allow 项涵盖该名称</translation>
    </message>
    <message>
        <source>no allow entry covers the host on this port</source>
        <translation>没有 allow 项涵盖该主机的此端口</translation>
    </message>
    <message>
        <source>an allow entry covers the address</source>
        <translation>有 allow 项涵盖该地址</translation>
    </message>
    <message>
        <source>the name resolves to %1, which a deny entry covers</source>
        <translation>该名称解析为 %1，而有 deny 项涵盖该地址</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is allowed here but resolves to %2, which line %3 denies: it is refused</source>
        <translation>此处允许“%1”，但它解析为 %2，而第 %3 行禁止该地址：因此会被拒绝</translation>
    </message>
    <message>
        <source>&apos;%1&apos; allows every host on every port: everything this machine reaches, its own services included</source>
        <translation>“%1”允许所有主机的所有端口：本机能到达的一切，包括本机自己的服务</translation>
    </message>
    <message>
        <source>&apos;%1&apos; allows every host, this machine&apos;s own services included</source>
        <translation>“%1”允许所有主机，包括本机自己的服务</translation>
    </message>
    <message>
        <source>&apos;%1&apos; allows a whole network on every port</source>
        <translation>“%1”允许整个网络的所有端口</translation>
    </message>
    <message>
        <source>&apos;%1&apos; allows a whole network</source>
        <translation>“%1”允许整个网络</translation>
    </message>
    <message>
        <source>&apos;%1&apos; allows every service of this machine itself</source>
        <translation>“%1”允许本机自己的所有服务</translation>
    </message>
    <message>
        <source>this rule has expired and allows nothing</source>
        <translation>此规则已过期，不允许任何内容</translation>
    </message>
    <message>
        <source>this rule allows nothing</source>
        <translation>此规则不允许任何内容</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>every host is denied</source>
        <translation>所有主机都被禁止</translation>
    </message>
    <message>
        <source>the entry allows nothing</source>
        <translation>该项不允许任何内容</translation>
    </message>
    <message>
        <source>this rule is not used: line %1 has the same peer, and the first one counts</source>
        <translation>此规则未被使用：第 %1 行针对同一对等端，以第一条为准</translation>
    </message>
    <message>
        <source>Cannot use this backup</source>
        <translation>无法使用此备份</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>a file in it is too large</source>
        <translation>其中有文件过大</translation>
    </message>
    <message>
        <source>it holds what this version does not know</source>
        <translation>它包含此版本不认识的内容</translation>
    </message>
    <message>
        <source>Use the version that made it</source>
        <translation>请使用制作它的版本</translation>
    </message>
    <message>
        <source>it holds no identity</source>
        <translation>它不含身份</translation>
    </message>
    <message>
        <source>Cannot import this file</source>
        <translation>无法导入此文件</translation>
    </message>
    <message>
        <source>it is neither a backup nor a Tox profile</source>
        <translation>它既不是备份，也不是 Tox 配置文件</translation>
    </message>
    <message>
        <source>it was made by a later version</source>
        <translation>它由更新的版本制作</translation>
    </message>
    <message>
        <source>Use that version</source>
        <translation>请使用该版本</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>it is no readable file</source>
        <translation>它不是可读取的文件</translation>
    </message>
    <message>
        <source>The backup is encrypted</source>
        <translation>备份已加密</translation>
    </message>
    <message>
        <source>no passphrase was given</source>
        <translation>没有给出密码短语</translation>
    </message>
    <message>
        <source>Cannot put back %1</source>
        <translation>无法恢复 %1</translation>
    </message>
    <message>
        <source>The former files lie beside it under names with %1</source>
        <translation>原来的文件在它旁边，名称带有“%1”</translation>
    </message>
    <message>
        <source>data_dir is no folder: %1</source>
        <translation>data_dir 不是文件夹：%1</translation>
    </message>
    <message>
        <source>The folder of logging.file does not exist: %1</source>
        <translation>logging.file 所在的文件夹不存在：%1</translation>
    </message>
    <message>
        <source>logging.file is a folder: %1</source>
        <translation>logging.file 是文件夹：%1</translation>
    </message>
    <message>
        <source>Cannot change %1</source>
        <translation>无法更改 %1</translation>
    </message>
    <message>
        <source>Mend the file, then load it again</source>
        <translation>请修复该文件，然后重新加载</translation>
    </message>
    <message>
        <source>the entry is written in a way that this program cannot edit</source>
        <translation>该项的写法是本程序无法编辑的</translation>
    </message>
    <message>
        <source>Change the file by hand, then load it again</source>
        <translation>请手动更改该文件，然后重新加载</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;</source>
        <translation>没有名为“%1”的设置</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value for %2</source>
        <translation>“%1”不是 %2 的有效值</translation>
    </message>
    <message>
        <source>Cannot save %1</source>
        <translation>无法保存 %1</translation>
    </message>
    <message>
        <source>Cannot save the change</source>
        <translation>无法保存更改</translation>
    </message>
    <message>
        <source>the node runs without a configuration file</source>
        <translation>节点在没有配置文件的情况下运行</translation>
    </message>
    <message>
        <source>Start it with a configuration file (-c)</source>
        <translation>请用配置文件启动它 (-c)</translation>
    </message>
    <message>
        <source>the file was changed by another program since it was read</source>
        <translation>该文件在读取之后被其他程序更改</translation>
    </message>
    <message>
        <source>Load it again, then repeat the change</source>
        <translation>请重新加载，然后再次进行更改</translation>
    </message>
    <message>
        <source>Invalid Tox ID</source>
        <translation>无效的 Tox ID</translation>
    </message>
    <message>
        <source>it must be 76 characters, got %1</source>
        <translation>它必须为 76 个字符，实际为 %1 个</translation>
    </message>
    <message>
        <source>Duplicate peer name &apos;%1&apos;</source>
        <translation>对等端名称“%1”重复</translation>
    </message>
    <message>
        <source>A peer&apos;s name must not look like a Tox ID or a key</source>
        <translation>对等端的名称不得看起来像 Tox ID 或密钥</translation>
    </message>
    <message>
        <source>Duplicate peer: another entry has the same key</source>
        <translation>对等端重复：另一项具有相同的密钥</translation>
    </message>
    <message>
        <source>Server ID is required in client mode</source>
        <translation>客户端模式需要服务器 ID</translation>
    </message>
    <message>
        <source>Fallback server ID cannot be empty</source>
        <translation>备用服务器 ID 不能为空</translation>
    </message>
    <message>
        <source>Fallback server ID duplicates the primary server ID</source>
        <translation>备用服务器 ID 与主服务器 ID 重复</translation>
    </message>
    <message>
        <source>Duplicate fallback server ID: %1</source>
        <translation>备用服务器 ID 重复：%1</translation>
    </message>
    <message>
        <source>The forward names no peer, and there is no client.server_id</source>
        <translation>该转发没有指定对等端，也没有 client.server_id</translation>
    </message>
    <message>
        <source>Unknown server alias &apos;%1&apos; in --server-id / client.server_id (run `toxtunnel servers list` to see the known ones)</source>
        <translation>--server-id / client.server_id 中的服务器别名“%1”未知（运行 `toxtunnel servers list` 可查看已知的别名）</translation>
    </message>
    <message>
        <source>Server ID must be 76 characters, got %1</source>
        <translation>服务器 ID 必须为 76 个字符，实际为 %1 个</translation>
    </message>
    <message>
        <source>Fallback server ID must be 76 characters, got %1</source>
        <translation>备用服务器 ID 必须为 76 个字符，实际为 %1 个</translation>
    </message>
    <message>
        <source>Invalid server Tox ID: %1</source>
        <translation>无效的服务器 Tox ID：%1</translation>
    </message>
    <message>
        <source>Invalid fallback server Tox ID: %1</source>
        <translation>无效的备用服务器 Tox ID：%1</translation>
    </message>
    <message>
        <source>Unknown peer &apos;%1&apos;</source>
        <translation>未知的对等端“%1”</translation>
    </message>
    <message>
        <source>it is no Tox ID, no public key, no name of `peers` and no alias</source>
        <translation>它不是 Tox ID、公钥、`peers` 中的名称或别名</translation>
    </message>
    <message>
        <source>`toxtunnel servers list` shows the aliases</source>
        <translation>请用 `toxtunnel servers list` 查看别名</translation>
    </message>
    <message>
        <source>Cannot use the alias &apos;%1&apos;</source>
        <translation>无法使用别名“%1”</translation>
    </message>
    <message>
        <source>it is longer than 128 bytes</source>
        <translation>它超过 128 字节</translation>
    </message>
    <message>
        <source>it could be mistaken for a Tox ID or a public key</source>
        <translation>它可能被误认为 Tox ID 或公钥</translation>
    </message>
    <message>
        <source>it holds characters that cannot be shown</source>
        <translation>它含有无法显示的字符</translation>
    </message>
    <message>
        <source>another server has it</source>
        <translation>另一个服务器已使用此别名</translation>
    </message>
    <message>
        <source>The entry is skipped: invalid tox_id: %1</source>
        <translation>跳过该项：tox_id 无效：%1</translation>
    </message>
    <message>
        <source>The file is no registry of servers</source>
        <translation>该文件不是服务器列表</translation>
    </message>
    <message>
        <source>The entry is skipped: its tox_id is there already</source>
        <translation>跳过该项：其 tox_id 已存在</translation>
    </message>
    <message>
        <source>Repeated alias &apos;%1&apos;; the first one counts</source>
        <translation>别名“%1”重复；以第一个为准</translation>
    </message>
    <message>
        <source>the file that is there could not be read, and would be lost</source>
        <translation>现有的文件无法读取，其内容会因此丢失</translation>
    </message>
    <message>
        <source>Mend it, or move it away</source>
        <translation>请修复它，或将它移走</translation>
    </message>
    <message>
        <source>rules_file and server.rules_file name different files</source>
        <translation>rules_file 和 server.rules_file 指定了不同的文件</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>二者之一</translation>
    </message>
    <message>
        <source>The file holds no keys</source>
        <translation>该文件不含任何键</translation>
    </message>
    <message>
        <source>The file holds several YAML documents; only the first one is read</source>
        <translation>该文件含有多个 YAML 文档；只读取第一个</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>%1; allowed: %2</source>
        <translation>%1；允许：%2</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1；您是否想写“%2”？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2 cannot be 0</source>
        <translation>%1的 %2 不能为 0</translation>
    </message>
    <message>
        <source>%1 remote_host cannot be empty</source>
        <translation>%1的 remote_host 不能为空</translation>
    </message>
    <message>
        <source>Invalid %1 &apos;%2&apos;</source>
        <translation>%1 的值“%2”无效</translation>
    </message>
    <message>
        <source>a host name or address of at most 255 letters without spaces</source>
        <translation>不含空格、最多 255 个字母的主机名或地址</translation>
    </message>
    <message>
        <source>a Tox ID, an alias, or a list of them</source>
        <translation>一个 Tox ID、一个别名，或由它们组成的列表</translation>
    </message>
    <message>
        <source>Pipe target &apos;%1&apos; is invalid: %2</source>
        <translation>管道目标“%1”无效：%2</translation>
    </message>
    <message>
        <source>host:port or [address]:port</source>
        <translation>host:port 或 [address]:port</translation>
    </message>
    <message>
        <source>Pipe target</source>
        <translation>管道目标</translation>
    </message>
    <message>
        <source>a numeric address of this machine, such as 127.0.0.1</source>
        <translation>本机的数字地址，例如 127.0.0.1</translation>
    </message>
    <message>
        <source>Forward rule</source>
        <translation>转发规则</translation>
    </message>
    <message>
        <source>%1.id is missing</source>
        <translation>缺少 %1.id</translation>
    </message>
    <message>
        <source>a Tox ID, a public key, or an alias</source>
        <translation>一个 Tox ID、一个公钥或一个别名</translation>
    </message>
    <message>
        <source>true, false, or a map</source>
        <translation>true、false 或映射</translation>
    </message>
    <message>
        <source>Bootstrap node public key must be 64 characters, got %1</source>
        <translation>引导节点的公钥必须为 64 个字符，实际为 %1 个</translation>
    </message>
    <message>
        <source>Invalid bootstrap node public key: it holds a character that is not hexadecimal (0-9, A-F)</source>
        <translation>引导节点的公钥无效：它含有非十六进制字符 (0-9, A-F)</translation>
    </message>
    <message>
        <source>Bootstrap node address cannot be empty</source>
        <translation>引导节点的地址不能为空</translation>
    </message>
    <message>
        <source>Bootstrap node address is too long</source>
        <translation>引导节点的地址过长</translation>
    </message>
    <message>
        <source>Bootstrap node port cannot be 0</source>
        <translation>引导节点的端口不能为 0</translation>
    </message>
    <message>
        <source>socks5://host:port or http://host:port</source>
        <translation>socks5://host:port 或 http://host:port</translation>
    </message>
    <message>
        <source>tox.udp_port_start and tox.udp_port_end are no range</source>
        <translation>tox.udp_port_start 和 tox.udp_port_end 不构成范围</translation>
    </message>
    <message>
        <source>a start from 1 and an end not below it, or neither</source>
        <translation>起始值从 1 起且结束值不小于起始值，或两者都不设</translation>
    </message>
    <message>
        <source>Invalid tox.bootstrap_url</source>
        <translation>tox.bootstrap_url 无效</translation>
    </message>
    <message>
        <source>an address that begins with https:// or http://</source>
        <translation>以 https:// 或 http:// 开头的地址</translation>
    </message>
    <message>
        <source>the rule is written in a way that this program cannot edit</source>
        <translation>该规则的写法是本程序无法编辑的</translation>
    </message>
    <message>
        <source>Failed to parse rule: %1</source>
        <translation>无法解析规则：%1</translation>
    </message>
    <message>
        <source>ports is no list</source>
        <translation>ports 不是列表</translation>
    </message>
    <message>
        <source>a list such as [22, 80, &quot;8000-8010&quot;], or [] for all ports</source>
        <translation>列表，例如 [22, 80, &quot;8000-8010&quot;]，或用 [] 表示所有端口</translation>
    </message>
    <message>
        <source>invalid port &apos;%1&apos;</source>
        <translation>端口“%1”无效</translation>
    </message>
    <message>
        <source>a number from 1 to 65535, or a range such as &quot;8000-8010&quot;</source>
        <translation>1 到 65535 之间的数字，或范围，例如 &quot;8000-8010&quot;</translation>
    </message>
    <message>
        <source>Invalid port 0 in %1 rule</source>
        <translation>%1 规则中的端口 0 无效</translation>
    </message>
    <message>
        <source>host is missing in %1 rule</source>
        <translation>%1 规则中缺少 host</translation>
    </message>
    <message>
        <source>host is too long</source>
        <translation>host 过长</translation>
    </message>
    <message>
        <source>at most 255 characters</source>
        <translation>最多 255 个字符</translation>
    </message>
    <message>
        <source>friend is missing</source>
        <translation>缺少 friend</translation>
    </message>
    <message>
        <source>friend: &lt;public key, 64 digits&gt;</source>
        <translation>friend: &lt;公钥，64 位数字&gt;</translation>
    </message>
    <message>
        <source>friend is no public key</source>
        <translation>friend 不是公钥</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 位十六进制数字</translation>
    </message>
    <message>
        <source>friend and friend_pk name different peers</source>
        <translation>friend 和 friend_pk 指定了不同的对等端</translation>
    </message>
    <message>
        <source>Invalid public key length: expected 64, got %1</source>
        <translation>公钥长度无效：应为 64，实际为 %1</translation>
    </message>
    <message>
        <source>invalid expires &apos;%1&apos;</source>
        <translation>expires 的值“%1”无效</translation>
    </message>
    <message>
        <source>a date or time such as 2026-12-31 or 2026-12-31T18:00:00+02:00</source>
        <translation>日期或时间，例如 2026-12-31 或 2026-12-31T18:00:00+02:00</translation>
    </message>
    <message>
        <source>The file holds no rules: every peer is refused</source>
        <translation>该文件不含规则：所有对等端都会被拒绝</translation>
    </message>
    <message>
        <source>The file holds several YAML documents</source>
        <translation>该文件含有多个 YAML 文档</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>document is allowed</extracomment>
        <translation>一个</translation>
    </message>
    <message>
        <source>Rules file not found: %1</source>
        <translation>找不到规则文件：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>单个值</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>Failed to parse rule: invalid %1: it is %2</source>
        <translation>无法解析规则：%1 无效：它是%2</translation>
    </message>
    <message>
        <source>Invalid %1: it is %2</source>
        <translation>%1 无效：它是%2</translation>
    </message>
    <message>
        <source>Failed to parse rule: invalid %1 &apos;%2&apos;</source>
        <translation>无法解析规则：%1 的值“%2”无效</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3)</source>
        <translation>%1（第 %2 行，第 %3 列）</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>as in &quot;Invalid file: it is a list&quot;</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>a map of `key: value` lines</source>
        <translation>由 `key: value` 行组成的映射</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>%1: must be one of %2</source>
        <translation>%1：必须是 %2 之一</translation>
    </message>
    <message>
        <source>%1, so it is ignored</source>
        <translation>%1，因此被忽略</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>a plain word</source>
        <translation>一个普通的词</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos;</source>
        <translation>未知的键“%1”</translation>
    </message>
    <message>
        <source>Repeated key &apos;%1&apos;; the first one counts</source>
        <translation>键“%1”重复；以第一个为准</translation>
    </message>
    <message>
        <source>The entry is skipped</source>
        <translation>跳过该项</translation>
    </message>
    <message>
        <source>Cannot read the file: it is a folder</source>
        <translation>无法读取文件：它是文件夹</translation>
    </message>
    <message>
        <source>Cannot read the file: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>at most 1 MiB</source>
        <translation>最多 1 MiB</translation>
    </message>
    <message>
        <source>watchdog.deadline_seconds must be at least 5</source>
        <translation>watchdog.deadline_seconds 必须至少为 5</translation>
    </message>
    <message>
        <source>TCP port cannot be 0</source>
        <translation>TCP 端口不能为 0</translation>
    </message>
    <message>
        <source>LAN bootstrap mode requires tox.udp_enabled to be true</source>
        <translation>LAN 引导模式要求 tox.udp_enabled 为 true</translation>
    </message>
    <message>
        <source>LAN bootstrap mode cannot be used with tox.proxy, which turns UDP off</source>
        <translation>LAN 引导模式不能与 tox.proxy 同时使用，后者会关闭 UDP</translation>
    </message>
    <message>
        <source>%1 needs tox.udp_enabled: true and no tox.proxy</source>
        <translation>%1 要求 tox.udp_enabled: true 且没有 tox.proxy</translation>
    </message>
    <message>
        <source>Invalid metrics.listen value: %1</source>
        <translation>metrics.listen 的值无效：%1</translation>
    </message>
    <message>
        <source>metrics.path must start with &apos;/&apos;</source>
        <translation>metrics.path 必须以“/”开头</translation>
    </message>
    <message>
        <source>tunnel.resume.max_age_seconds must be &gt; 0 when tunnel.resume.enabled</source>
        <translation>启用 tunnel.resume.enabled 时，tunnel.resume.max_age_seconds 必须 &gt; 0</translation>
    </message>
    <message>
        <source>tunnel.resume.on_gap: passthrough acts as close: a stream that lost bytes is always reset and never goes on with a hole</source>
        <translation>tunnel.resume.on_gap: passthrough 等同于 close：丢失字节的连接总会被重置，绝不会带着缺口继续</translation>
    </message>
    <message>
        <source>tunnel.resume.state_path has no effect: what is needed to resume is kept in memory</source>
        <translation>tunnel.resume.state_path 不起作用：恢复所需的内容保存在内存中</translation>
    </message>
    <message>
        <source>tunnel.coalesce_mode: adaptive and drain act as fixed, so that no small write waits longer than tunnel.coalesce_max_delay_us</source>
        <translation>tunnel.coalesce_mode: adaptive 和 drain 等同于 fixed，这样小的写入等待的时间不会超过 tunnel.coalesce_max_delay_us</translation>
    </message>
    <message>
        <source>tunnel.reaper_tick_seconds: 0 turns idle and half-close time-outs off</source>
        <translation>tunnel.reaper_tick_seconds: 0 会关闭空闲超时和半关闭超时</translation>
    </message>
    <message>
        <source>flow_control.send_window_min_bytes must be &gt; 0 and &lt;= flow_control.send_window_max_bytes</source>
        <translation>flow_control.send_window_min_bytes 必须 &gt; 0 且 &lt;= flow_control.send_window_max_bytes</translation>
    </message>
    <message>
        <source>flow_control.safety_factor_x100 must be &gt; 0</source>
        <translation>flow_control.safety_factor_x100 必须 &gt; 0</translation>
    </message>
    <message>
        <source>flow_control.fixed_window_bytes must be &gt; 0 and between flow_control.send_window_min_bytes and flow_control.send_window_max_bytes</source>
        <translation>flow_control.fixed_window_bytes 必须 &gt; 0，且介于 flow_control.send_window_min_bytes 和 flow_control.send_window_max_bytes 之间</translation>
    </message>
    <message>
        <source>flow_control.send_window_max_bytes: more than 4194304 acts as 4194304, which is what a peer takes</source>
        <translation>flow_control.send_window_max_bytes：大于 4194304 时按 4194304 处理，这是对等端所接受的值</translation>
    </message>
    <message>
        <source>client.failover.timeout_seconds must be &gt; 0 when there are fallback servers</source>
        <translation>有备用服务器时，client.failover.timeout_seconds 必须 &gt; 0</translation>
    </message>
    <message>
        <source>%1 needs client.server_id</source>
        <translation>%1 需要 client.server_id</translation>
    </message>
    <message>
        <source>client.socks5.enabled and client.pipe cannot be used together</source>
        <translation>client.socks5.enabled 和 client.pipe 不能同时使用</translation>
    </message>
    <message>
        <source>Invalid client.socks5.listen value: %1</source>
        <translation>client.socks5.listen 的值无效：%1</translation>
    </message>
    <message>
        <source>client.socks5.listen must bind to a loopback address (127.0.0.0/8, ::1 or localhost). Got: %1</source>
        <translation>client.socks5.listen 必须绑定到环回地址（127.0.0.0/8、::1 或 localhost）。实际为：%1</translation>
    </message>
    <message>
        <source>local_port %1 is already used by the forward at %2</source>
        <translation>local_port %1 已被 %2 处的转发使用</translation>
    </message>
    <message>
        <source>The forward listens on %1: every machine that reaches this address can use it</source>
        <translation>该转发监听 %1：凡是能到达此地址的机器都可以使用它</translation>
    </message>
    <message>
        <source>The file cannot be edited here</source>
        <translation>无法在此处编辑该文件</translation>
    </message>
    <message>
        <source>&apos;%1&apos; would belong to a value of another kind, or to an alias</source>
        <translation>“%1”会归属于另一种类型的值，或归属于 YAML 别名</translation>
    </message>
    <message>
        <source>a key has no colon</source>
        <translation>有一个键没有冒号</translation>
    </message>
    <message>
        <source>the entry ends with a key that has no value</source>
        <translation>该项以一个没有值的键结尾</translation>
    </message>
    <message>
        <source>a key has no value</source>
        <translation>有一个键没有值</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the only key of its entry</source>
        <translation>“%1”是其所在项的唯一的键</translation>
    </message>
    <message>
        <source>the layout of the list is out of the ordinary</source>
        <translation>该列表的排版不同寻常</translation>
    </message>
    <message>
        <source>The file cannot be edited</source>
        <translation>无法编辑该文件</translation>
    </message>
    <message>
        <source>An alias stands inside of what it stands for</source>
        <translation>YAML 别名位于它自身所代表的内容之中</translation>
    </message>
    <message>
        <source>The file is nested too deeply</source>
        <translation>该文件嵌套过深</translation>
    </message>
    <message>
        <source>The file holds too many values</source>
        <translation>该文件含有过多的值</translation>
    </message>
    <message>
        <source>The file holds a control character; it must be UTF-8 text</source>
        <translation>该文件含有控制字符；它必须是 UTF-8 文本</translation>
    </message>
    <message>
        <source>Not valid YAML: %1</source>
        <translation>不是有效的 YAML：%1</translation>
    </message>
    <message>
        <source>The command is wrong</source>
        <translation>命令有误</translation>
    </message>
    <message>
        <source>&apos;level&apos; is a log level</source>
        <translation>“level”应为日志级别</translation>
    </message>
    <message>
        <source>Unknown command</source>
        <translation>未知的命令</translation>
    </message>
    <message>
        <source>this version knows no command of that name</source>
        <translation>此版本没有该名称的命令</translation>
    </message>
    <message>
        <source>Cannot reach the node of %1</source>
        <translation>无法连接 %1 的节点</translation>
    </message>
    <message>
        <source>none runs with this data folder, or its configuration says inspect.enabled: false</source>
        <translation>没有节点使用此数据文件夹运行，或其配置中写有 inspect.enabled: false</translation>
    </message>
    <message>
        <source>Start it, or name its folder with -d or its configuration with -c</source>
        <translation>请启动它，或用 -d 指定其文件夹，或用 -c 指定其配置</translation>
    </message>
    <message>
        <source>it runs as another user</source>
        <translation>它以另一个用户的身份运行</translation>
    </message>
    <message>
        <source>Run this as that user or root, or name a group of yours in its control.group</source>
        <translation>请以该用户或 root 运行此程序，或在其 control.group 中填写您所在的组</translation>
    </message>
    <message>
        <source>The node does not take commands</source>
        <translation>节点不接受命令</translation>
    </message>
    <message>
        <source>Let it and this program have the same version</source>
        <translation>请让它与本程序使用相同的版本</translation>
    </message>
    <message>
        <source>The node does not answer</source>
        <translation>节点没有应答</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>它关闭了连接</translation>
    </message>
    <message>
        <source>it did not in time</source>
        <translation>它未及时应答</translation>
    </message>
    <message>
        <source>Its log says why</source>
        <translation>其日志中有原因</translation>
    </message>
    <message>
        <source>The node&apos;s answer makes no sense</source>
        <translation>节点的应答无法理解</translation>
    </message>
    <message>
        <source>it is not a line of JSON</source>
        <translation>它不是一行 JSON</translation>
    </message>
    <message>
        <source>Cannot listen on %1</source>
        <translation>无法监听 %1</translation>
    </message>
    <message>
        <source>The path of a socket may have about 100 characters: use a shorter data_dir</source>
        <translation>套接字路径最多约 100 个字符：请使用较短的 data_dir</translation>
    </message>
    <message>
        <source>The command is incomplete</source>
        <translation>命令不完整</translation>
    </message>
    <message>
        <source>it needs the text &apos;%1&apos;</source>
        <translation>它需要文本“%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text</source>
        <translation>“%1”必须是文本</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be true or false</source>
        <translation>“%1”必须是 true 或 false</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number</source>
        <translation>“%1”必须是整数</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a port, 1 to 65535</source>
        <translation>“%1”必须是端口，1 到 65535</translation>
    </message>
    <message>
        <source>Unknown peer %1</source>
        <translation>未知的对等端 %1</translation>
    </message>
    <message>
        <source>no peer has this name, key or Tox ID</source>
        <translation>没有对等端具有此名称、密钥或 Tox ID</translation>
    </message>
    <message>
        <source>`toxtunnel peers list` shows them</source>
        <translation>请用 `toxtunnel peers list` 查看对等端</translation>
    </message>
    <message>
        <source>Unknown request %1</source>
        <translation>未知的请求 %1</translation>
    </message>
    <message>
        <source>nobody with this key asks to be a peer</source>
        <translation>没有使用此密钥的人请求成为对等端</translation>
    </message>
    <message>
        <source>several keys begin so: write more digits</source>
        <translation>有多个密钥以此开头：请写出更多位</translation>
    </message>
    <message>
        <source>`toxtunnel requests list` shows them</source>
        <translation>请用 `toxtunnel requests list` 查看请求</translation>
    </message>
    <message>
        <source>Unknown forward %1</source>
        <translation>未知的转发 %1</translation>
    </message>
    <message>
        <source>no forward has this name, number or local port</source>
        <translation>没有转发具有此名称、编号或本地端口</translation>
    </message>
    <message>
        <source>`toxtunnel forwards list` shows them</source>
        <translation>请用 `toxtunnel forwards list` 查看转发</translation>
    </message>
    <message>
        <source>Unknown rule</source>
        <translation>未知的规则</translation>
    </message>
    <message>
        <source>there is none for this peer, or with this number</source>
        <translation>此对等端没有规则，或没有此编号的规则</translation>
    </message>
    <message>
        <source>`toxtunnel rules list` shows them</source>
        <translation>请用 `toxtunnel rules list` 查看规则</translation>
    </message>
    <message>
        <source>&apos;changes&apos; must be a list of settings</source>
        <translation>“changes”必须是设置的列表</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list</source>
        <translation>“%1”必须是列表</translation>
    </message>
    <message>
        <source>The rule is incomplete</source>
        <translation>规则不完整</translation>
    </message>
    <message>
        <source>each entry needs a host</source>
        <translation>每一项都需要主机</translation>
    </message>
    <message>
        <source>each entry needs a host, as in 127.0.0.1:22</source>
        <translation>每一项都需要主机，例如 127.0.0.1:22</translation>
    </message>
    <message>
        <source>The rule is wrong</source>
        <translation>规则有误</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no port and no range of ports</source>
        <translation>“%1”不是端口，也不是端口范围</translation>
    </message>
    <message>
        <source>Ports are 1 to 65535, a range is written 8000-8100</source>
        <translation>端口为 1 到 65535，范围写作 8000-8100</translation>
    </message>
    <message>
        <source>The node refused the command without saying why</source>
        <translation>节点拒绝了命令，但没有说明原因</translation>
    </message>
    <message>
        <source>Cannot serve metrics on %1</source>
        <translation>无法在 %1 上提供指标</translation>
    </message>
    <message>
        <source>it is no address and port</source>
        <translation>它不是地址加端口</translation>
    </message>
    <message>
        <source>Write metrics.listen as 127.0.0.1:9100</source>
        <translation>请将 metrics.listen 写成 127.0.0.1:9100 的形式</translation>
    </message>
    <message>
        <source>the HTTP library cannot</source>
        <translation>HTTP 库无法做到</translation>
    </message>
    <message>
        <source>The change was not made</source>
        <translation>未进行更改</translation>
    </message>
    <message>
        <source>the node has ended</source>
        <translation>节点已结束</translation>
    </message>
    <message>
        <source>it is too long for one command</source>
        <translation>它对于一条命令来说过长</translation>
    </message>
    <message>
        <source>Its log may say why</source>
        <translation>其日志中可能有原因</translation>
    </message>
    <message>
        <source>The node cannot be attached to</source>
        <translation>无法连接到该节点</translation>
    </message>
    <message>
        <source>it is of an older version</source>
        <translation>它的版本较旧</translation>
    </message>
    <message>
        <source>Restart it with the version of this window</source>
        <translation>请用此窗口的版本重新启动它</translation>
    </message>
    <message>
        <source>The node has ended</source>
        <translation>节点已结束</translation>
    </message>
    <message>
        <source>its process closed the connection</source>
        <translation>其进程关闭了连接</translation>
    </message>
    <message>
        <source>Start it again, then open this window again</source>
        <translation>请重新启动它，然后重新打开此窗口</translation>
    </message>
    <message>
        <source>Cannot let the group %1 use %2</source>
        <translation>无法让组 %1 使用 %2</translation>
    </message>
    <message>
        <source>the system knows no group of that name</source>
        <translation>系统中没有该名称的组</translation>
    </message>
    <message>
        <source>Create it, or correct control.group</source>
        <translation>请创建它，或更正 control.group</translation>
    </message>
    <message>
        <source>Cannot restrict the access to %1</source>
        <translation>无法限制对 %1 的访问</translation>
    </message>
    <message>
        <source>Cannot let the group %1 use the local socket</source>
        <translation>无法让组 %1 使用本地套接字</translation>
    </message>
    <message>
        <source>control.group is for systems with groups as in /etc/group</source>
        <translation>control.group 仅适用于具有 /etc/group 中那种组的系统</translation>
    </message>
    <message>
        <source>the port is used by %1 (process %2)</source>
        <translation>该端口已被 %1 使用（进程 %2）</translation>
    </message>
    <message>
        <source>the port is used by another program</source>
        <translation>该端口已被另一个程序使用</translation>
    </message>
    <message>
        <source>End that program, or choose another port</source>
        <translation>请结束该程序，或选择其他端口</translation>
    </message>
    <message>
        <source>ports below 1024 are reserved for privileged programs</source>
        <translation>1024 以下的端口保留给特权程序</translation>
    </message>
    <message>
        <source>Choose a port from 1024 on</source>
        <translation>请选择 1024 或以上的端口</translation>
    </message>
    <message>
        <source>this machine has no such address</source>
        <translation>本机没有这样的地址</translation>
    </message>
    <message>
        <source>Bind to an address of this machine</source>
        <translation>请绑定到本机的地址</translation>
    </message>
    <message>
        <source>Cannot listen</source>
        <translation>无法监听</translation>
    </message>
    <message>
        <source>no address is given</source>
        <translation>没有给出地址</translation>
    </message>
    <message>
        <source>the server went offline, another one takes its place</source>
        <translation>服务器已离线，由另一个服务器接替</translation>
    </message>
    <message>
        <source>The forward is not open</source>
        <translation>转发未打开</translation>
    </message>
    <message>
        <source>UDP is not carried yet</source>
        <translation>目前还不能传送 UDP</translation>
    </message>
    <message>
        <source>it names no peer</source>
        <translation>它没有指定对等端</translation>
    </message>
    <message>
        <source>Choose a peer for it</source>
        <translation>请为它选择一个对等端</translation>
    </message>
    <message>
        <source>the server did not come online within %1 s</source>
        <translation>服务器未在 %1 秒内上线</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>连接被重置</translation>
    </message>
    <message>
        <source>the connection was reset: %1</source>
        <translation>连接被重置：%1</translation>
    </message>
    <message>
        <source>nobody reads the standard output</source>
        <translation>没有程序读取标准输出</translation>
    </message>
    <message>
        <source>No tunnel to %1</source>
        <translation>没有通往 %1 的隧道</translation>
    </message>
    <message>
        <source>the rule allows the name, but it does not resolve now: %1</source>
        <translation>规则允许该名称，但现在无法解析它：%1</translation>
    </message>
    <message>
        <source>Cannot use UDP port %1</source>
        <translation>无法使用 UDP 端口 %1</translation>
    </message>
    <message>
        <source>Cannot open the log file %1</source>
        <translation>无法打开日志文件 %1</translation>
    </message>
    <message>
        <source>Make its folder writable or change logging.file</source>
        <translation>请让其文件夹可写，或更改 logging.file</translation>
    </message>
    <message>
        <source>Create the folder %1</source>
        <translation>请创建文件夹 %1</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>a rule of the peer denies this target</source>
        <translation>对等端的一条规则禁止此目标</translation>
    </message>
    <message>
        <source>no rule of the peer allows this target</source>
        <translation>对等端没有规则允许此目标</translation>
    </message>
    <message>
        <source>the peer cannot make sense of the target</source>
        <translation>对等端无法理解该目标</translation>
    </message>
    <message>
        <source>the peer limits how often streams are opened</source>
        <translation>对等端限制打开连接的频率</translation>
    </message>
    <message>
        <source>too many connections at once</source>
        <translation>同时连接数过多</translation>
    </message>
    <message>
        <source>the name does not resolve at the peer</source>
        <translation>对等端无法解析该名称</translation>
    </message>
    <message>
        <source>the target refused the connection</source>
        <translation>目标拒绝了连接</translation>
    </message>
    <message>
        <source>the peer cannot reach the target&apos;s host</source>
        <translation>对等端连接不到目标的主机</translation>
    </message>
    <message>
        <source>the peer cannot reach the target&apos;s network</source>
        <translation>对等端连接不到目标的网络</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>the peer is offline</source>
        <translation>对等端离线</translation>
    </message>
    <message>
        <source>the peer cannot do that</source>
        <translation>对等端不支持</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>它失败了</translation>
    </message>
    <message>
        <source>Invalid target &apos;%1&apos;</source>
        <translation>无效的目标“%1”</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>缺少端口</translation>
    </message>
    <message>
        <source>Write host:port, for example 127.0.0.1:22</source>
        <translation>请写成 host:port，例如 127.0.0.1:22</translation>
    </message>
    <message>
        <source>an IPv6 address needs brackets</source>
        <translation>IPv6 地址需要方括号</translation>
    </message>
    <message>
        <source>Write [address]:port, for example [::1]:22</source>
        <translation>请写成 [address]:port，例如 [::1]:22</translation>
    </message>
    <message>
        <source>the host is empty</source>
        <translation>主机为空</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>端口必须是 1 到 65535 之间的数字</translation>
    </message>
    <message>
        <source>Copy the whole ID that `toxtunnel print-id` shows on the other machine</source>
        <translation>请复制另一台机器上 `toxtunnel print-id` 显示的完整 ID</translation>
    </message>
    <message>
        <source>it holds a character that is not hexadecimal (0-9, A-F)</source>
        <translation>它含有非十六进制字符 (0-9, A-F)</translation>
    </message>
    <message>
        <source>the checksum does not match</source>
        <translation>校验和不匹配</translation>
    </message>
    <message>
        <source>A character was changed or lost: copy the ID again</source>
        <translation>有字符被更改或丢失：请重新复制 ID</translation>
    </message>
    <message>
        <source>the text is too long for one</source>
        <translation>文本过长，一个二维码容纳不下</translation>
    </message>
    <message>
        <source>Cannot make a QR code</source>
        <translation>无法生成二维码</translation>
    </message>
    <message>
        <source>no keychain service runs on this desktop</source>
        <translation>此桌面上没有运行密钥环服务</translation>
    </message>
    <message>
        <source>it refuses access</source>
        <translation>它拒绝访问</translation>
    </message>
    <message>
        <source>no keychain service can be reached (%1)</source>
        <translation>无法连接任何密钥环服务 (%1)</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used</source>
        <translation>无法使用本机的密钥环</translation>
    </message>
    <message>
        <source>Enter the passphrase at each start</source>
        <translation>请在每次启动时输入密码短语</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>它没有应答</translation>
    </message>
    <message>
        <source>Unlock it, or enter the passphrase at each start</source>
        <translation>请解锁它，或在每次启动时输入密码短语</translation>
    </message>
    <message>
        <source>this node runs without a configuration file</source>
        <translation>本节点在没有配置文件的情况下运行</translation>
    </message>
    <message>
        <source>The change was not saved</source>
        <translation>更改未保存</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>它已不在那里</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>它在此期间已被移除</translation>
    </message>
    <message>
        <source>The name cannot be used</source>
        <translation>无法使用该名称</translation>
    </message>
    <message>
        <source>another peer is called &apos;%1&apos;</source>
        <translation>另一个对等端名为“%1”</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>请选择其他名称</translation>
    </message>
    <message>
        <source>it is longer than 64 bytes or holds a control character</source>
        <translation>它超过 64 字节，或含有控制字符</translation>
    </message>
    <message>
        <source>The peer cannot be added</source>
        <translation>无法添加对等端</translation>
    </message>
    <message>
        <source>this is the Tox ID of this node itself</source>
        <translation>这是本节点自己的 Tox ID</translation>
    </message>
    <message>
        <source>Enter the ID of the other machine</source>
        <translation>请输入另一台机器的 ID</translation>
    </message>
    <message>
        <source>it is a peer already</source>
        <translation>它已经是对等端</translation>
    </message>
    <message>
        <source>The peer cannot be removed</source>
        <translation>无法移除对等端</translation>
    </message>
    <message>
        <source>it is named by client.server_id</source>
        <translation>client.server_id 指定了它</translation>
    </message>
    <message>
        <source>Change that first</source>
        <translation>请先更改该项</translation>
    </message>
    <message>
        <source>the forward on local port %1 leads to it</source>
        <translation>本地端口 %1 上的转发通向它</translation>
    </message>
    <message>
        <source>Remove the forwards to it first</source>
        <translation>请先移除通向它的转发</translation>
    </message>
    <message>
        <source>The rule cannot be added</source>
        <translation>无法添加规则</translation>
    </message>
    <message>
        <source>the peer has a rule already</source>
        <translation>该对等端已有规则</translation>
    </message>
    <message>
        <source>Change that rule</source>
        <translation>请更改该规则</translation>
    </message>
    <message>
        <source>The passphrase was not changed</source>
        <translation>密码短语未更改</translation>
    </message>
    <message>
        <source>Enter the passphrase there is</source>
        <translation>请输入现有的密码短语</translation>
    </message>
    <message>
        <source>The node is ending</source>
        <translation>节点正在结束</translation>
    </message>
    <message>
        <source>the program was asked to stop</source>
        <translation>程序被要求停止</translation>
    </message>
    <message>
        <source>reload rejected</source>
        <translation>重新加载被拒绝</translation>
    </message>
    <message>
        <source>config reload rejected: field &apos;%1&apos; requires a restart (not in the reloadable subset)</source>
        <translation>重新加载配置被拒绝：字段“%1”需要重新启动（不属于可重新加载的部分）</translation>
    </message>
    <message>
        <source>This node is not connected</source>
        <translation>本节点未连接</translation>
    </message>
    <message>
        <source>no other node of the Tox network answers</source>
        <translation>Tox 网络中没有其他节点应答</translation>
    </message>
    <message>
        <source>Check the connection to the internet, the proxy and the firewall</source>
        <translation>请检查互联网连接、代理和防火墙</translation>
    </message>
    <message>
        <source>A changed setting is not in force yet</source>
        <translation>有更改的设置尚未生效</translation>
    </message>
    <message>
        <source>%1 is read at the start only</source>
        <translation>%1 只在启动时读取</translation>
    </message>
    <message>
        <source>Start the node again</source>
        <translation>请重新启动节点</translation>
    </message>
    <message>
        <source>Something in a file may not be what was meant</source>
        <translation>文件中可能有不符合本意的内容</translation>
    </message>
    <message>
        <source>the node does not run in this program</source>
        <translation>节点不在本程序中运行</translation>
    </message>
    <message>
        <source>Do it on the computer and in the program where it runs</source>
        <translation>请在它运行所在的电脑和程序中进行</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>没有制作备份</translation>
    </message>
    <message>
        <source>The backup cannot be restored</source>
        <translation>无法恢复备份</translation>
    </message>
    <message>
        <source>Cannot offer a TCP relay on port %1</source>
        <translation>无法在端口 %1 上提供 TCP 中继</translation>
    </message>
    <message>
        <source>Choose another tox.tcp_port</source>
        <translation>请选择其他 tox.tcp_port</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>its port cannot be bound</source>
        <translation>无法绑定其端口</translation>
    </message>
    <message>
        <source>the proxy&apos;s address is not valid</source>
        <translation>代理的地址无效</translation>
    </message>
    <message>
        <source>the proxy&apos;s name does not resolve</source>
        <translation>无法解析代理的名称</translation>
    </message>
    <message>
        <source>the identity file is damaged</source>
        <translation>身份文件已损坏</translation>
    </message>
    <message>
        <source>toxcore reports error %1</source>
        <translation>toxcore 报告错误 %1</translation>
    </message>
    <message>
        <source>Cannot start the Tox node</source>
        <translation>无法启动 Tox 节点</translation>
    </message>
    <message>
        <source>no UDP port was tried</source>
        <translation>没有尝试任何 UDP 端口</translation>
    </message>
    <message>
        <source>another program uses it, or the system does not allow it</source>
        <translation>另一个程序正在使用它，或系统不允许使用</translation>
    </message>
    <message>
        <source>Choose another tox.udp_port_start</source>
        <translation>请选择其他 tox.udp_port_start</translation>
    </message>
    <message>
        <source>Cannot use any UDP port of %1 to %2</source>
        <translation>%1 到 %2 之间的 UDP 端口均无法使用</translation>
    </message>
    <message>
        <source>all are in use, or the system does not allow them</source>
        <translation>全部已被占用，或系统不允许使用</translation>
    </message>
    <message>
        <source>Choose another range with tox.udp_port_start and tox.udp_port_end</source>
        <translation>请用 tox.udp_port_start 和 tox.udp_port_end 选择其他范围</translation>
    </message>
    <message>
        <source>another process uses it</source>
        <translation>另一个进程正在使用它</translation>
    </message>
    <message>
        <source>process %1 uses it</source>
        <translation>进程 %1 正在使用它</translation>
    </message>
    <message>
        <source>Cannot use the data directory %1</source>
        <translation>无法使用数据目录 %1</translation>
    </message>
    <message>
        <source>Stop that process, or give this one a directory of its own (-d)</source>
        <translation>请停止该进程，或为此进程指定单独的目录 (-d)</translation>
    </message>
    <message>
        <source>The list of friend requests is not usable</source>
        <translation>好友请求列表无法使用</translation>
    </message>
    <message>
        <source>The list of bootstrap nodes is not usable</source>
        <translation>引导节点列表无法使用</translation>
    </message>
    <message>
        <source>it names no reachable node</source>
        <translation>其中没有可连接的节点</translation>
    </message>
    <message>
        <source>Cannot fetch the list of bootstrap nodes from %1</source>
        <translation>无法从 %1 获取引导节点列表</translation>
    </message>
    <message>
        <source>Cannot use the identity in %1</source>
        <translation>无法使用 %1 中的身份</translation>
    </message>
    <message>
        <source>toxcore read another Tox ID from it than it holds</source>
        <translation>toxcore 从中读取的 Tox ID 与其中所含的不同</translation>
    </message>
    <message>
        <source>Cannot use %1</source>
        <translation>无法使用 %1</translation>
    </message>
    <message>
        <source>Repair or remove the file</source>
        <translation>请修复或移除该文件</translation>
    </message>
    <message>
        <source>this node has no identity file, or is changing it already</source>
        <translation>本节点没有身份文件，或正在更改它</translation>
    </message>
    <message>
        <source>Cannot spare toxcore its page locking</source>
        <translation>无法让 toxcore 免于锁定内存页</translation>
    </message>
    <message>
        <source>Cannot encrypt</source>
        <translation>无法加密</translation>
    </message>
    <message>
        <source>there is not enough memory to derive the key</source>
        <translation>内存不足，无法派生密钥</translation>
    </message>
    <message>
        <source>Cannot decrypt</source>
        <translation>无法解密</translation>
    </message>
    <message>
        <source>it is not encrypted with a passphrase</source>
        <translation>它没有用密码短语加密</translation>
    </message>
    <message>
        <source>the passphrase is wrong, or the file is damaged</source>
        <translation>密码短语错误，或文件已损坏</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the file from a backup, or move it away to begin with a new Tox ID</source>
        <translation>未作任何更改。请从备份恢复该文件，或将它移走以使用新的 Tox ID 重新开始</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>the file is damaged or not a Tox save</source>
        <translation>文件已损坏，或不是 Tox 存档</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>Cannot open the encrypted identity in %1</source>
        <translation>无法打开 %1 中的加密身份</translation>
    </message>
    <message>
        <source>Give it with --passphrase-file</source>
        <translation>请用 --passphrase-file 给出密码短语</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>未作任何更改</translation>
    </message>
    <message>
        <source>Cannot save the identity to %1</source>
        <translation>无法将身份保存到 %1</translation>
    </message>
    <message>
        <source>the encryption failed</source>
        <translation>加密失败</translation>
    </message>
    <message>
        <source>Cannot ask %1... to be a friend</source>
        <translation>无法请求 %1... 成为好友</translation>
    </message>
    <message>
        <source>it is this node&apos;s own Tox ID</source>
        <translation>它是本节点自己的 Tox ID</translation>
    </message>
    <message>
        <source>the message must have 1 to %1 bytes</source>
        <translation>消息长度必须为 1 到 %1 字节</translation>
    </message>
    <message>
        <source>Cannot accept a QUIC connection</source>
        <translation>无法接受 QUIC 连接</translation>
    </message>
    <message>
        <source>the datagram does not open one</source>
        <translation>该数据报不能建立连接</translation>
    </message>
    <message>
        <source>Cannot start a QUIC connection</source>
        <translation>无法建立 QUIC 连接</translation>
    </message>
    <message>
        <source>Cannot prepare the TLS key</source>
        <translation>无法准备 TLS 密钥</translation>
    </message>
    <message>
        <source>Cannot start TLS</source>
        <translation>无法启动 TLS</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>备份未恢复</translation>
    </message>
    <message>
        <source>the configuration names another data folder, %1</source>
        <translation>配置指定了另一个数据文件夹 %1</translation>
    </message>
    <message>
        <source>Use the command toxtunnel backup import</source>
        <translation>请使用命令 toxtunnel backup import</translation>
    </message>
    <message>
        <source>Failed to load rules file</source>
        <translation>无法加载规则文件</translation>
    </message>
    <message>
        <source>reload failed</source>
        <translation>重新加载失败</translation>
    </message>
    <message>
        <source>invalid config in %1: %2</source>
        <translation>%1 中的配置无效：%2</translation>
    </message>
    <message>
        <source>Cannot read the passphrase file %1</source>
        <translation>无法读取密码短语文件 %1</translation>
    </message>
    <message>
        <source>Cannot use the passphrase file %1</source>
        <translation>无法使用密码短语文件 %1</translation>
    </message>
    <message>
        <source>its first line is empty</source>
        <translation>其第一行为空</translation>
    </message>
    <message>
        <source>The identity is encrypted</source>
        <translation>身份已加密</translation>
    </message>
    <message>
        <source>Give it with --passphrase-file FILE or as the systemd credential &quot;passphrase&quot;</source>
        <translation>请用 --passphrase-file FILE 或以 systemd 凭据“passphrase”给出密码短语</translation>
    </message>
    <message>
        <source>Cannot ask for the passphrase</source>
        <translation>无法询问密码短语</translation>
    </message>
    <message>
        <source>there is no terminal</source>
        <translation>没有终端</translation>
    </message>
    <message>
        <source>Give it with --passphrase-file FILE</source>
        <translation>请用 --passphrase-file FILE 给出密码短语</translation>
    </message>
    <message>
        <source>the terminal does not take part</source>
        <translation>终端不配合</translation>
    </message>
    <message>
        <source>No passphrase was given</source>
        <translation>没有给出密码短语</translation>
    </message>
    <message>
        <source>Make the data folder writable</source>
        <translation>请让数据文件夹可写</translation>
    </message>
    <message>
        <source>Cannot join standard input and output</source>
        <translation>无法接入标准输入和标准输出</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>请写 %1</translation>
    </message>
    <message>
        <source>Write the host alone, and the port below ports</source>
        <translation>只写主机，端口写在 ports 下</translation>
    </message>
    <message>
        <source>Write %1 and the port below ports</source>
        <translation>请写 %1，端口写在 ports 下</translation>
    </message>
    <message>
        <source>Write an international name in its ASCII form, which begins with xn--</source>
        <translation>国际化名称请写成以 xn-- 开头的 ASCII 形式</translation>
    </message>
    <message>
        <source>Write a range as 10.0.0.0/24 or 10.0.0.*</source>
        <translation>范围请写成 10.0.0.0/24 或 10.0.0.*</translation>
    </message>
    <message>
        <source>only one * can stand in it</source>
        <translation>其中只能有一个 *</translation>
    </message>
    <message>
        <source>Write 192.168.* to cover 192.168.1.2</source>
        <translation>要包含 192.168.1.2，请写 192.168.*</translation>
    </message>
    <message>
        <source>a port does not belong to the host</source>
        <translation>端口不属于主机</translation>
    </message>
    <message>
        <source>Write the port below ports</source>
        <translation>端口请写在 ports 下</translation>
    </message>
    <message>
        <source>no host is spelled like that</source>
        <translation>没有主机是这样写的</translation>
    </message>
    <message>
        <source>the name resolves to %1, this machine or its link, which only an allow entry with that address opens</source>
        <translation>该名称解析为 %1，即本机或其所在链路，只有包含该地址的允许条目才会开放</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is allowed here but resolves to %2, this machine or its link: it is refused. Allow that address, too, if it is meant</source>
        <translation>此处允许“%1”，但它解析为 %2，即本机或其所在链路：将被拒绝。如果确实需要，请同时允许该地址</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the one host of that name. Write * for every host</source>
        <translation>“%1”是名为此的一台主机。要表示所有主机请写 *</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the one address %2. Write a network as 10.0.* or 10.0.0.0/16</source>
        <translation>“%1”就是单个地址 %2。网络请写成 10.0.* 或 10.0.0.0/16</translation>
    </message>
    <message>
        <source>There is no home folder to keep the data in: name a folder with data_dir or -d</source>
        <translation>没有可存放数据的主文件夹：请用 data_dir 或 -d 指定文件夹</translation>
    </message>
    <message>
        <source>Cannot use the path &apos;%1&apos;</source>
        <translation>无法使用路径“%1”</translation>
    </message>
    <message>
        <source>the environment has no variable %1</source>
        <translation>环境中没有变量 %1</translation>
    </message>
    <message>
        <source>Write the path out</source>
        <translation>请写出完整路径</translation>
    </message>
    <message>
        <source>there is no such user, or no home folder</source>
        <translation>没有这个用户，或没有主文件夹</translation>
    </message>
    <message>
        <source>the path written out</source>
        <translation>写出的完整路径</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>文件大于 %1 MiB</translation>
    </message>
    <message>
        <source>Invalid public key</source>
        <translation>无效的公钥</translation>
    </message>
    <message>
        <source>it must be 64 characters, got %1</source>
        <translation>必须是 64 个字符，实际为 %1</translation>
    </message>
    <message>
        <source>Copy the key, or the whole Tox ID that `toxtunnel print-id` shows on the other machine</source>
        <translation>请复制公钥，或另一台机器上 `toxtunnel print-id` 显示的完整 Tox ID</translation>
    </message>
    <message>
        <source>%1 is a link or no file of its own</source>
        <translation>%1 是链接，或不是独立的文件</translation>
    </message>
    <message>
        <source>Remove it, unless somebody else put it there: then find out why</source>
        <translation>请删除它；如果是别人放的，请先查明原因</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>The files were read again. Save once more to keep what you changed.</source>
        <translation>已重新读取文件。请再次保存以保留您的更改。</translation>
    </message>
</context>
<context>
    <name>RunWindow</name>
    <message>
        <source>ToxTunnel cannot start</source>
        <translation>ToxTunnel 无法启动</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Weak. Longer is better: four words that have nothing to do with each other.</source>
        <translation>弱。越长越好：四个互不相关的词。</translation>
    </message>
    <message>
        <source>Fair. One word more makes it strong.</source>
        <translation>一般。再加一个词就很强。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>强。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Offline: looking for the Tox network</source>
        <translation>离线：正在寻找 Tox 网络</translation>
    </message>
    <message>
        <source>Online through a relay</source>
        <translation>通过中继在线</translation>
    </message>
    <message>
        <source>Online, directly</source>
        <translation>直接在线</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>through a relay</source>
        <translation>经中继</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>local network</source>
        <translation>本地网络</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Waiting for the peer</source>
        <translation>等待对等端</translation>
    </message>
    <message>
        <source>Port taken</source>
        <translation>端口被占用</translation>
    </message>
    <message>
        <source>%1, again in %2</source>
        <translation>%1，%2后重试</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>%1, all ports</source>
        <translation>%1，所有端口</translation>
    </message>
    <message>
        <source>the best path, and it has proved itself</source>
        <translation>这是最佳路径，且已经过验证</translation>
    </message>
    <message>
        <source>a direct address has answered and is proving itself</source>
        <translation>一个直连地址已应答，正在验证</translation>
    </message>
    <message>
        <source>direct addresses are being tried</source>
        <translation>正在尝试直连地址</translation>
    </message>
    <message>
        <source>no direct address answered</source>
        <translation>没有直连地址应答</translation>
    </message>
    <message>
        <source>the peer names no direct address that may be tried</source>
        <translation>对方没有给出可以尝试的直连地址</translation>
    </message>
    <message>
        <source>direct paths are off here</source>
        <translation>此处已关闭直连路径</translation>
    </message>
    <message>
        <source>direct paths are off at the peer</source>
        <translation>对方已关闭直连路径</translation>
    </message>
    <message>
        <source>a proxy is set</source>
        <translation>已设置代理</translation>
    </message>
    <message>
        <source>UDP is off</source>
        <translation>UDP 已关闭</translation>
    </message>
    <message>
        <source>no UDP port could be opened</source>
        <translation>无法打开任何 UDP 端口</translation>
    </message>
    <message>
        <source>the peer&apos;s program has no direct paths</source>
        <translation>对方的程序不支持直连路径</translation>
    </message>
    <message>
        <source>the native protocol is off here</source>
        <translation>此处已关闭原生协议</translation>
    </message>
    <message>
        <source>what program the peer runs is not known yet</source>
        <translation>尚不清楚对方运行的程序</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a clause</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::AddPeer</name>
    <message>
        <source>Add a peer</source>
        <translation>添加对等端</translation>
    </message>
    <message>
        <source>Paste the Tox ID or link of the other computer, or give a picture of its QR code: drop it here, paste it or open it.</source>
        <translation>粘贴另一台电脑的 Tox ID 或链接，或提供其二维码图片：拖放到此处、粘贴或打开。</translation>
    </message>
    <message>
        <source>Tox ID or link</source>
        <translation>Tox ID 或链接</translation>
    </message>
    <message>
        <source>What is wrong with the ID</source>
        <translation>此 ID 的问题</translation>
    </message>
    <message>
        <source>as you call it, for example: home</source>
        <translation>您对它的称呼，例如：home</translation>
    </message>
    <message>
        <source>shown there with the request</source>
        <translation>随请求显示在对方处</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Open p&amp;icture…</source>
        <translation>打开图片(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Tox ID or link</source>
        <translation>Tox ID 或链接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add peer</source>
        <translation>添加对等端(&amp;A)</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>正在读取图片…</translation>
    </message>
    <message>
        <source>✗ No QR code found in the picture</source>
        <translation>✗ 图片中没有找到二维码</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.bmp *.gif *.webp)</translation>
    </message>
    <message>
        <source>&amp;Scan with camera</source>
        <translation>用摄像头扫描(&amp;S)</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::BackupTab</name>
    <message>
        <source>&amp;Export a backup…</source>
        <translation>导出备份(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Restore or import…</source>
        <translation>恢复或导入(&amp;R)…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Writes identity, configuration, access rules and known servers into one file, encrypted with a passphrase.</source>
        <translation>将身份、配置、访问规则和已知服务器写入一个用密码短语加密的文件。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Makes this computer what a backup says, or gives it the identity of a profile of qTox, toxtunnel or another Tox program. Two computers must not run with the same identity.</source>
        <translation>让这台电脑成为备份所记录的样子，或使用 qTox、toxtunnel 或其他 Tox 程序配置文件中的身份。两台电脑不得使用同一身份运行。</translation>
    </message>
    <message>
        <source>The node runs in another program, which this window only shows. Make or restore a backup where it runs: toxtunnel backup export, toxtunnel backup import.</source>
        <translation>节点在另一个程序中运行，此窗口仅显示它。请在其运行处备份或恢复：toxtunnel backup export、toxtunnel backup import。</translation>
    </message>
    <message>
        <source>Export a backup</source>
        <translation>导出备份</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>备份 (*.backup)</translation>
    </message>
    <message>
        <source>The backup is encrypted with a passphrase of its own. Nobody can bring it back when it is forgotten.</source>
        <translation>备份用其自己的密码短语加密。一旦忘记，无人能够找回。</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>The backup is written: %1</source>
        <translation>备份已写入：%1</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Use a free port</source>
        <translation>使用空闲端口</translation>
    </message>
    <message>
        <source>Edit the forward</source>
        <translation>编辑转发</translation>
    </message>
    <message>
        <source>Show the rules</source>
        <translation>显示规则</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>显示设置</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>添加对等端</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::CameraView</name>
    <message>
        <source>Starting the camera…</source>
        <translation>正在启动摄像头…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>St&amp;op the camera</source>
        <translation>停止摄像头(&amp;O)</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <source>Another program may be using it: close that program and try again.</source>
        <translation>可能有其他程序正在使用它：请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera.</source>
        <translation>请将二维码置于摄像头前。</translation>
    </message>
    <message>
        <source>No camera was found. Connect one, and it is used at once; or open a picture of the code.</source>
        <translation>没有找到摄像头。接上摄像头后会立即使用；也可以打开二维码的图片。</translation>
    </message>
    <message>
        <source>ToxTunnel may not use the camera. Allow it in the privacy settings of the system (on Linux: add yourself to the group “video” and log in again), then try again.</source>
        <translation>ToxTunnel 无权使用摄像头。请在系统的隐私设置中允许（在 Linux 上：将自己加入“video”组并重新登录），然后重试。</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>摄像头没有画面。</translation>
    </message>
    <message>
        <source>The camera does not work.</source>
        <translation>摄像头无法工作。</translation>
    </message>
    <message>
        <source>The camera does not work: %1.</source>
        <translation>摄像头无法工作：%1。</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Make a &amp;rule</source>
        <translation>创建规则(&amp;R)</translation>
    </message>
    <message>
        <source>No connection runs now. They show here as soon as a program uses one of your forwards.</source>
        <translation>现在没有连接。一旦有程序使用您的转发，连接就会显示在这里。</translation>
    </message>
    <message>
        <source>New &amp;forward</source>
        <translation>新建转发(&amp;F)</translation>
    </message>
    <message>
        <source>Filter: peer:home port:22 host:nas in out</source>
        <translation>筛选：peer:home port:22 host:nas in out</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>&amp;Hold the list</source>
        <translation>暂停刷新(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>所有连接</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>A rule allows %1 now.</source>
        <translation>现在有一条规则允许 %1。</translation>
    </message>
    <message>
        <source>Show the rules</source>
        <translation>显示规则</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>&amp;Examine</source>
        <translation>检查(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Finds out why something does not work: examines this computer, the way to a peer and, if you name one, a target there.</source>
        <translation>找出无法工作的原因：检查本机、通向对等端的路径，以及（如果您指定）那里的目标。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对等端</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>host:port, or nothing</source>
        <translation>host:port，或留空</translation>
    </message>
    <message>
        <source>No peer</source>
        <translation>无对等端</translation>
    </message>
    <message>
        <source>Write the target as host:port.</source>
        <translation>请以 host:port 的形式填写目标。</translation>
    </message>
    <message>
        <source>Examining…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>没有失败项。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed; begin with the first.</source>
        <translation>
            <numerusform>%n 个步骤失败；请从第一个开始。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::FindingRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Access rules here</source>
        <translation>这里的访问规则</translation>
    </message>
    <message>
        <source>Network of this computer</source>
        <translation>本机网络</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>Way into the Tox network</source>
        <translation>进入 Tox 网络的途径</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对等端</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Rule of the peer</source>
        <translation>对等端的规则</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>有待改善</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>未检查</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::FirstRun</name>
    <message>
        <source>Welcome to ToxTunnel</source>
        <translation>欢迎使用 ToxTunnel</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>Your computers, one step apart</source>
        <translation>您的电脑，近在咫尺</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>与桌面相同</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>On this desktop</source>
        <translation>在此桌面上</translation>
    </message>
    <message>
        <source>&amp;Closing the window keeps the forwards open in the tray</source>
        <translation>关闭窗口后，转发在托盘中保持打开(&amp;C)</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window stays open as long as the forwards are.</source>
        <translation>此桌面没有托盘，因此只要转发打开，窗口就保持打开。</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>登录时启动(&amp;S)</translation>
    </message>
    <message>
        <source>Meet the other computer</source>
        <translation>与另一台电脑相见</translation>
    </message>
    <message>
        <source>Show &amp;my code</source>
        <translation>显示我的二维码(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add a peer</source>
        <translation>添加对等端(&amp;A)</translation>
    </message>
    <message>
        <source>One of the two shows its code, the other scans it or pastes the ID. Which is this one?</source>
        <translation>其中一台显示它的二维码，另一台扫描它或粘贴 ID。本机是哪一台？</translation>
    </message>
    <message>
        <source>ToxTunnel brings a service of one computer to a port of another: SSH, a desktop, a database. Both find each other over the Tox network, without a server and without opening a port in a router. Nobody reaches anything here before you allow it.</source>
        <translation>ToxTunnel 把一台电脑的服务带到另一台电脑的端口：SSH、桌面、数据库。双方通过 Tox 网络找到彼此，无需服务器，也无需在路由器上开放端口。在您允许之前，任何人都无法访问这里的任何内容。</translation>
    </message>
    <message>
        <source>Who this computer is</source>
        <translation>这台电脑的身份</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>设置密码短语(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup or import a profile…</source>
        <translation>恢复备份或导入配置文件(&amp;R)…</translation>
    </message>
    <message>
        <source>A passphrase is set</source>
        <translation>已设置密码短语</translation>
    </message>
    <message>
        <source>This computer has a new identity of its own: a key, kept in a file. With a passphrase the file is of no use to somebody who takes it; you enter it at each start, or a keychain does.</source>
        <translation>这台电脑有自己的新身份：保存在文件中的一个密钥。设置密码短语后，拿走该文件的人也无法使用它；每次启动时由您或密钥环输入。</translation>
    </message>
    <message>
        <source>Did you use ToxTunnel, qTox or toxtunnel before? Go on with the identity you had.</source>
        <translation>以前用过 ToxTunnel、qTox 或 toxtunnel 吗？可继续使用原来的身份。</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>设置密码短语</translation>
    </message>
    <message>
        <source>The identity is encrypted with it. Nobody can bring it back when it is forgotten. The settings let a keychain remember it.</source>
        <translation>身份将用它加密。一旦忘记，无人能够找回。可在设置中让密钥环记住它。</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>设置密码短语(&amp;S)</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::ForwardCheck</name>
    <message>
        <source>&amp;Open diagnostics</source>
        <translation>打开诊断(&amp;O)</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>正在测试</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>正在测试 %1…</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>%1 does not work. Begin with the first step that failed.</source>
        <translation>%1 不可用。请从第一个失败的步骤开始处理。</translation>
    </message>
    <message>
        <source>%1 could not be tested to its end.</source>
        <translation>%1 未能完整测试。</translation>
    </message>
    <message>
        <source>The way of %1 works, but it is not open on this computer: %2.</source>
        <translation>%1 的通路正常，但在本机上未打开：%2。</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 可用。</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::ForwardEditor</name>
    <message>
        <source>leads to</source>
        <translation>通向</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>本机端口</translation>
    </message>
    <message>
        <source>&amp;Free port</source>
        <translation>空闲端口(&amp;F)</translation>
    </message>
    <message>
        <source>Port of the target</source>
        <translation>目标端口</translation>
    </message>
    <message>
        <source>Edit forward</source>
        <translation>编辑转发</translation>
    </message>
    <message>
        <source>New forward</source>
        <translation>新建转发</translation>
    </message>
    <message>
        <source>Name of the forward</source>
        <translation>转发的名称</translation>
    </message>
    <message>
        <source>Host of the target</source>
        <translation>目标主机</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对等端</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>谁可以使用</translation>
    </message>
    <message>
        <source>only this computer</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <source>my whole network</source>
        <translation>我的整个网络</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>服务(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>供(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>as the peer sees it</source>
        <translation>从对等端看</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Choose, or fill in below</source>
        <translation>选择，或在下方填写</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>the first server</source>
        <translation>第一个服务器</translation>
    </message>
    <message>
        <source>There is no peer yet: add one first</source>
        <translation>还没有对等端：请先添加一个</translation>
    </message>
    <message>
        <source>Which port on this computer?</source>
        <translation>本机的哪个端口？</translation>
    </message>
    <message>
        <source>Which host does the target run on?</source>
        <translation>目标在哪台主机上运行？</translation>
    </message>
    <message>
        <source>Which port of the target?</source>
        <translation>目标的哪个端口？</translation>
    </message>
    <message>
        <source>The port %1 is used by the forward %2</source>
        <translation>端口 %1 已被转发 %2 使用</translation>
    </message>
    <message>
        <source>%1 on this computer will reach %2 as %3 sees it</source>
        <translation>本机的 %1 将到达 %3 所见的 %2</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::ForwardModel</name>
    <message>
        <source>%1, %2 to %3: %4</source>
        <translation>%1，%2 到 %3：%4</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对等端</translation>
    </message>
    <message>
        <source>Target there</source>
        <translation>对方的目标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开数</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::ForwardsPage</name>
    <message>
        <source>Forwards</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>A forward brings a service of a peer to a port of this computer: SSH, a desktop, a database, a web page.</source>
        <translation>转发把对等端的服务带到本机的端口：SSH、桌面、数据库、网页。</translation>
    </message>
    <message>
        <source>New &amp;forward</source>
        <translation>新建转发(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New forward</source>
        <translation>新建转发(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>A forward leads to a peer, and there is none yet.</source>
        <translation>转发通向对等端，而现在还没有对等端。</translation>
    </message>
    <message>
        <source>&amp;Add a peer</source>
        <translation>添加对等端(&amp;A)</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>复制地址(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;ssh command</source>
        <translation>复制 ssh 命令(&amp;S)</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>复制一份(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::GraphPanel</name>
    <message>
        <source>1 min</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::LogModel</name>
    <message>
        <source>trace</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::LogPage</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1及以上</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>最低级别</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>&amp;Copy all shown</source>
        <translation>复制全部显示内容(&amp;C)</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>所有模块</translation>
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
        <translation>退出</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window stays: without it nobody would see that your forwards are still open. You can minimise it, or quit.</source>
        <translation>此桌面没有托盘，因此窗口会保留：否则没人会看到您的转发仍然打开。您可以将其最小化，或退出。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>This computer is now what the file said. The former files are kept beside the new ones, under names with &quot;.before-&quot; and the date.</source>
        <translation>这台电脑现在与文件所述一致。原来的文件保留在新文件旁边，名称带有“.before-”和日期。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::MyCode</name>
    <message>
        <source>My code</source>
        <translation>我的二维码</translation>
    </message>
    <message>
        <source>Scan this on the other computer, or send the ID there. Whoever has it can ask to connect; you decide.</source>
        <translation>用另一台电脑扫描，或把 ID 发送过去。拥有它的人可以请求连接；由您决定。</translation>
    </message>
    <message>
        <source>My Tox ID</source>
        <translation>我的 Tox ID</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>保存图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
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
        <translation>有人请求连接</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 已恢复</translation>
    </message>
    <message>
        <source>The peer is online again.</source>
        <translation>对等端重新上线。</translation>
    </message>
    <message>
        <source>ToxTunnel goes on</source>
        <translation>ToxTunnel 继续运行</translation>
    </message>
    <message>
        <source>Your forwards stay open. The icon in the tray brings the window back.</source>
        <translation>您的转发保持打开。点击托盘图标可恢复窗口。</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <translation>%1 已断开</translation>
    </message>
    <message>
        <source>Its peer is offline. The forward waits for it.</source>
        <translation>其对等端已离线。转发正在等待它。</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>%1 asked for a target that no rule allows.</source>
        <translation>%1 请求了一个没有规则允许的目标。</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Show my &amp;code</source>
        <translation>显示我的二维码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add a peer</source>
        <translation>添加对等端(&amp;A)</translation>
    </message>
    <message>
        <source>New &amp;forward</source>
        <translation>新建转发(&amp;F)</translation>
    </message>
    <message>
        <source>Everything through the tunnels</source>
        <translation>经过隧道的全部流量</translation>
    </message>
    <message>
        <source>No peer yet: show the other computer my code, or add it here.</source>
        <translation>还没有对等端：向另一台电脑显示我的二维码，或在此添加它。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s) online</source>
        <translation>
            <numerusform>%n 个对等端在线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) open</source>
        <translation>
            <numerusform>%n 个转发已打开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause everything</source>
        <translation>全部暂停(&amp;P)</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::Page</name>
    <message>
        <source>The files were read again.</source>
        <translation>已重新读取文件。</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase now</source>
        <translation>当前密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>新密码短语(&amp;N)</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>再次输入(&amp;S)</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::PeerDetail</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>Tox &amp;ID</source>
        <translation>Tox ID(&amp;I)</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>May reach here</source>
        <translation>可访问这里的</translation>
    </message>
    <message>
        <source>Used from here</source>
        <translation>从这里使用</translation>
    </message>
    <message>
        <source>Name of the peer</source>
        <translation>对等端的名称</translation>
    </message>
    <message>
        <source>Tox ID of the peer</source>
        <translation>对等端的 Tox ID</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>Traffic with %1</source>
        <translation>与 %1 的流量</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::PeerModel</name>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>↓ Received</source>
        <translation>↓ 接收</translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation>↑ 发送</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最后在线</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::PeersPage</name>
    <message>
        <source>Peers</source>
        <translation>对等端</translation>
    </message>
    <message>
        <source>&amp;Add a peer</source>
        <translation>添加对等端(&amp;A)</translation>
    </message>
    <message>
        <source>Peers are your other computers. Add one by its Tox ID or its QR code.</source>
        <translation>对等端就是您的其他电脑。可通过 Tox ID 或二维码添加。</translation>
    </message>
    <message>
        <source>Only the key of %1 is known, not its Tox ID: removing it cannot be undone.</source>
        <translation>只知道 %1 的密钥，而不知道其 Tox ID：移除后无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>已移除 %1。</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::RequestList</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>%1 asks to connect, %2</source>
        <translation>%1 请求连接，%2</translation>
    </message>
    <message>
        <source>%1 asks to connect, %2:
“%3”</source>
        <translation>%1 请求连接，%2：
“%3”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name for %1</source>
        <translation>%1 的名称</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Refuse, and never hear of this one again</source>
        <translation>拒绝，并且不再收到此人的请求</translation>
    </message>
    <message>
        <source>may use nothing yet</source>
        <translation>暂不允许使用任何服务</translation>
    </message>
    <message>
        <source>may use %1</source>
        <translation>允许使用 %1</translation>
    </message>
    <message>
        <source>What %1 may use here</source>
        <translation>%1 在这里可使用的服务</translation>
    </message>
    <message>
        <source>A rule for this service of this computer; more of them on the page of the access rules</source>
        <translation>针对本机此服务的规则；更多规则请见访问规则页面</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::RestoreBackup</name>
    <message>
        <source>&amp;Decrypt</source>
        <translation>解密(&amp;D)</translation>
    </message>
    <message>
        <source>Restore a backup or import a profile</source>
        <translation>恢复备份或导入配置文件</translation>
    </message>
    <message>
        <source>Choose a backup made by this program, or the profile of qTox, toxtunnel or another Tox program (a .tox file or tox_save.dat).</source>
        <translation>选择本程序制作的备份，或 qTox、toxtunnel 或其他 Tox 程序的配置文件（.tox 文件或 tox_save.dat）。</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>备份的密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Replace and start again</source>
        <translation>替换并重新启动(&amp;R)</translation>
    </message>
    <message>
        <source>Choose a backup or profile</source>
        <translation>选择备份或配置文件</translation>
    </message>
    <message>
        <source>Backups and profiles (*.backup *.tox *.dat);;All files (*)</source>
        <translation>备份和配置文件 (*.backup *.tox *.dat);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>The backup is encrypted.</source>
        <translation>备份已加密。</translation>
    </message>
    <message>
        <source>Identity with the Tox ID %1…</source>
        <translation>身份，Tox ID 为 %1…</translation>
    </message>
    <message>
        <source>Identity, encrypted with a passphrase of its own, which is asked for at the start</source>
        <translation>身份，用其自己的密码短语加密，启动时会询问</translation>
    </message>
    <message>
        <source>Configuration: peers: %1, forwards: %2</source>
        <translation>配置：对等端 %1 个，转发 %2 个</translation>
    </message>
    <message>
        <source>Access rules</source>
        <translation>访问规则</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>已知服务器</translation>
    </message>
    <message>
        <source>It is a profile: configuration and rules of this computer stay.</source>
        <translation>这是配置文件：本机的配置和规则保持不变。</translation>
    </message>
    <message>
        <source>The file holds:</source>
        <translation>文件包含：</translation>
    </message>
    <message>
        <source>This replaces what this computer has. The former files are kept beside the new ones, so that it can be undone. All connections end, and the node starts again.</source>
        <translation>这将替换本机现有的内容。原来的文件保留在新文件旁边，因此可以撤销。所有连接都会结束，节点将重新启动。</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::RuleEditor</name>
    <message>
        <source>May reach</source>
        <translation>可访问</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>到期(&amp;E)</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>编辑规则</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对等端</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Peer</source>
        <translation>对等端(&amp;P)</translation>
    </message>
    <message>
        <source>May &amp;reach</source>
        <translation>可访问(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>禁止(&amp;N)</translation>
    </message>
    <message>
        <source>One target a line: host:port, host:80,443 or a range.</source>
        <translation>每行一个目标：host:port、host:80,443 或范围。</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>备注(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>There is no peer yet: add one first</source>
        <translation>还没有对等端：请先添加一个</translation>
    </message>
    <message>
        <source>Not a target: %1</source>
        <translation>不是目标：%1</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::RuleGrid</name>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>allowed by a broader entry</source>
        <translation>被更宽的条目允许</translation>
    </message>
    <message>
        <source>denied by a broader entry</source>
        <translation>被更宽的条目拒绝</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>未允许</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 对 %2：%3</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::RuleModel</name>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 allowed, %2 denied</source>
        <translation>允许 %1 次，拒绝 %2 次</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>上次 %1</translation>
    </message>
    <message>
        <source>%1 may reach %2</source>
        <translation>%1 可访问 %2</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对等端</translation>
    </message>
    <message>
        <source>May reach</source>
        <translation>可访问</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::RuleTester</name>
    <message>
        <source>Try the rules</source>
        <translation>试用规则</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对等端</translation>
    </message>
    <message>
        <source>Target to try</source>
        <translation>要试的目标</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>host:port</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>试一试(&amp;T)</translation>
    </message>
    <message>
        <source>✗ Give a peer and a target as host:port</source>
        <translation>✗ 请给出对等端和 host:port 形式的目标</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在试…</translation>
    </message>
    <message>
        <source>✓ Allowed: %1</source>
        <translation>✓ 允许：%1</translation>
    </message>
    <message>
        <source>✗ Denied: %1</source>
        <translation>✗ 拒绝：%1</translation>
    </message>
    <message>
        <source>(line %1 of the rules: %2)</source>
        <translation>（规则第 %1 行：%2）</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::RulesPage</name>
    <message>
        <source>Access rules</source>
        <translation>访问规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Nobody may reach anything here. A rule allows a peer single targets of this computer or its network.</source>
        <translation>任何人都不能访问这里的任何内容。规则允许对等端访问本机或其网络中的个别目标。</translation>
    </message>
    <message>
        <source>New &amp;rule</source>
        <translation>新建规则(&amp;R)</translation>
    </message>
    <message>
        <source>Peers and what they may reach</source>
        <translation>对等端及其可访问的内容</translation>
    </message>
    <message>
        <source>Click a cell: allowed, denied, nothing said</source>
        <translation>点击单元格：允许、拒绝、未说明</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>新建规则(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>The rule is removed.</source>
        <translation>规则已移除。</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::SecurityTab</name>
    <message>
        <source>&amp;Set a passphrase…</source>
        <translation>设置密码短语(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase…</source>
        <translation>更改密码短语(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove the passphrase…</source>
        <translation>移除密码短语(&amp;R)…</translation>
    </message>
    <message>
        <source>Remember the passphrase in this computer&apos;s &amp;keychain</source>
        <translation>在本机的密钥环中记住密码短语(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>立即锁定(&amp;L)</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>When you leave</source>
        <translation>离开时</translation>
    </message>
    <message>
        <source>Ends the node and its connections, and asks for the passphrase, whether or not the keychain has it.</source>
        <translation>结束节点及其连接并询问密码短语，无论密钥环中是否有它。</translation>
    </message>
    <message>
        <source>The identity of this computer is encrypted with a passphrase.</source>
        <translation>本机的身份已用密码短语加密。</translation>
    </message>
    <message>
        <source>The identity of this computer is not encrypted: whoever can read its files can act as this computer.</source>
        <translation>本机的身份未加密：任何能读取其文件的人都能冒充这台电脑。</translation>
    </message>
    <message>
        <source>The node runs in another program, which this window only shows: its passphrase can be changed only where it runs.</source>
        <translation>节点在另一个程序中运行，此窗口仅显示它：其密码短语只能在其运行处更改。</translation>
    </message>
    <message>
        <source>Without a passphrase there is nothing to remember.</source>
        <translation>没有密码短语，就没有可记住的内容。</translation>
    </message>
    <message>
        <source>The passphrase is asked for at each start.</source>
        <translation>每次启动时都会询问密码短语。</translation>
    </message>
    <message>
        <source>The passphrase is taken from the keychain at each start.</source>
        <translation>每次启动时从密钥环中取得密码短语。</translation>
    </message>
    <message>
        <source>The passphrase is asked for at each start. %1: %2.</source>
        <translation>每次启动时都会询问密码短语。%1：%2。</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>设置密码短语</translation>
    </message>
    <message>
        <source>The identity is encrypted with it. It is asked for at each start, and nobody can bring it back when it is forgotten.</source>
        <translation>身份将用它加密。每次启动都会询问；一旦忘记，无人能够找回。</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>设置密码短语(&amp;S)</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>The identity is encrypted anew. Backups keep the passphrases they have.</source>
        <translation>身份将重新加密。备份保留各自的密码短语。</translation>
    </message>
    <message>
        <source>&amp;Change passphrase</source>
        <translation>更改密码短语(&amp;C)</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>移除密码短语</translation>
    </message>
    <message>
        <source>Afterwards whoever can read the files of this computer can act as this computer.</source>
        <translation>此后，任何能读取本机文件的人都能冒充这台电脑。</translation>
    </message>
    <message>
        <source>&amp;Remove passphrase</source>
        <translation>移除密码短语(&amp;R)</translation>
    </message>
    <message>
        <source>Remember the passphrase</source>
        <translation>记住密码短语</translation>
    </message>
    <message>
        <source>Whoever is logged in on this computer can then start the node without it.</source>
        <translation>此后，登录到本机的人无需它即可启动节点。</translation>
    </message>
    <message>
        <source>&amp;Remember</source>
        <translation>记住(&amp;R)</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::SettingForm</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Usually %1. Takes effect at once.</source>
        <translation>通常为 %1。立即生效。</translation>
    </message>
    <message>
        <source>Usually %1. Takes effect at the next start.</source>
        <translation>通常为 %1。下次启动时生效。</translation>
    </message>
    <message>
        <source>Some changes take effect at the next start.</source>
        <translation>部分更改将在下次启动时生效。</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>网络(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>高级(&amp;A)</translation>
    </message>
    <message>
        <source>This &amp;node</source>
        <translation>本节点(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Closing the window keeps the forwards open in the tray</source>
        <translation>关闭窗口后，转发在托盘中保持打开(&amp;C)</translation>
    </message>
    <message>
        <source>Start &amp;hidden in the tray</source>
        <translation>启动时隐藏到托盘(&amp;H)</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>与桌面相同</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>语言将在下次启动时更改。</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>登录时启动(&amp;L)</translation>
    </message>
    <message>
        <source>The desktop&apos;s list of programs to start cannot be written.</source>
        <translation>无法写入桌面的自启动程序列表。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>安静</translation>
    </message>
    <message>
        <source>loud</source>
        <translation>醒目</translation>
    </message>
    <message>
        <source>Somebody asks to &amp;connect</source>
        <translation>有人请求连接(&amp;C)</translation>
    </message>
    <message>
        <source>Access was &amp;refused</source>
        <translation>访问被拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>A forward is &amp;lost for 30 seconds</source>
        <translation>转发断开 30 秒(&amp;L)</translation>
    </message>
    <message>
        <source>A forward is &amp;back</source>
        <translation>转发恢复(&amp;B)</translation>
    </message>
    <message>
        <source>A &amp;port is taken</source>
        <translation>端口被占用(&amp;P)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Sec&amp;urity</source>
        <translation>安全(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>备份(&amp;B)</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::StatusLine</name>
    <message>
        <source>%1 (attached to the running service)</source>
        <translation>%1（已连接到正在运行的服务）</translation>
    </message>
    <message>
        <source>The node of %1 runs in a process of its own. Closing this window leaves it running.</source>
        <translation>%1 的节点在单独的进程中运行。关闭此窗口后它会继续运行。</translation>
    </message>
    <message>
        <source>State of the network</source>
        <translation>网络状态</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Paused: nothing is forwarded</source>
        <translation>已暂停：不转发任何内容</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::StreamModel</name>
    <message>
        <source>in</source>
        <translation>入</translation>
    </message>
    <message>
        <source>out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1，%2 到 %3，%4</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对等端</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Program here</source>
        <translation>本机程序</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>↓ Received</source>
        <translation>↓ 接收</translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation>↑ 发送</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::TrafficGraph</name>
    <message>
        <source>Traffic graph</source>
        <translation>流量图</translation>
    </message>
    <message>
        <source>No traffic yet</source>
        <translation>还没有流量</translation>
    </message>
    <message>
        <source>Now %1 · at most %2 · in this time ↓ %3, ↑ %4</source>
        <translation>现在 %1 · 最高 %2 · 此期间 ↓ %3，↑ %4</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::Tray</name>
    <message>
        <source>&amp;Forwards</source>
        <translation>转发(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add a peer…</source>
        <translation>添加对等端(&amp;A)…</translation>
    </message>
    <message>
        <source>Show my &amp;code…</source>
        <translation>显示我的二维码(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Pause everything</source>
        <translation>全部暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open ToxTunnel</source>
        <translation>打开 ToxTunnel(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>ToxTunnel: %1</source>
        <translation>ToxTunnel：%1</translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::Unlock</name>
    <message>
        <source>Unlock ToxTunnel</source>
        <translation>解锁 ToxTunnel</translation>
    </message>
    <message>
        <source>The identity of this computer is encrypted. The node starts when you have entered its passphrase.</source>
        <translation>本机的身份已加密。输入其密码短语后节点才会启动。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>The keychain holds a passphrase that is not the right one any more.</source>
        <translation>密钥环中的密码短语已不再正确。</translation>
    </message>
</context>
</TS>
