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
    <name>Doctor</name>
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
    <name>ReadAgain</name>
    <message>
        <source>The files were read again. Save once more to keep what you changed.</source>
        <translation>已重新读取文件。请再次保存以保留您的更改。</translation>
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
        <source>Asking the keychain of this computer…</source>
        <translation>正在询问本机的密钥环…</translation>
    </message>
    <message>
        <source>The keychain holds a passphrase that is not the right one any more.</source>
        <translation>密钥环中的密码短语已不再正确。</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translation>正在尝试密码短语…</translation>
    </message>
    <message>
        <source>This passphrase is wrong. Nothing was changed; try again.</source>
        <translation>密码短语错误。没有任何更改；请重试。</translation>
    </message>
</context>
</TS>
