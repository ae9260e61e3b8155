// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HandWritten.h"

const std::vector<std::pair<const char*, std::string>>& handWrittenConfigurations()
{
    static const std::vector<std::pair<const char*, std::string>> files{
        {"plain", R"(mode: client
forwards:
  - name: ssh
    local_port: 2222
    remote_host: 127.0.0.1
    remote_port: 22
  - name: web
    local_port: 8080
    remote_host: 127.0.0.1
    remote_port: 80
logging:
  level: info
)"},
        {"comments everywhere", R"(# My tunnel. Ask Bob before you change it!

mode: client        # not a server

client:
  # Bob's machine
  server_id: 93F7B9ACB04B9A0BCBA6C1BB2C1C2A2E2C2A7C2B6C9D0E1F2A3B4C5D6E7F8091

# what is forwarded
forwards:   # keep this list short

  # the shell
  - name: ssh        # port 2222, since 22 is ours
    local_port: 2222 # here
    remote_host: 127.0.0.1
    remote_port: 22  # there

  # the web site
  - name: web
    # not 80, that needs root
    local_port: 8080
    remote_host: 127.0.0.1
    remote_port: 80
    # end of the web site

# the end
)"},
        {"dashes under the key", R"(forwards:
- name: web
  local_port: 8080
  remote_host: localhost
  remote_port: 80
- name: ssh
  local_port: 2222
  remote_host: localhost
  remote_port: 22
tox:
  udp_enabled: true
)"},
        {"dashes on lines of their own", R"(forwards:
  -
    name: ssh
    local_port: 2222
    remote_host: localhost
    remote_port: 22
  -
    name: web
    local_port: 8080
    remote_host: localhost
    remote_port: 80
)"},
        {"four spaces", R"(client:
    server_id: 93F7B9ACB04B9A0BCBA6C1BB2C1C2A2E2C2A7C2B6C9D0E1F2A3B4C5D6E7F8091
    forwards:
        -   name: web
            local_port: 8080
            remote_host: localhost
            remote_port: 80
        -   name: ssh
            local_port: 2222
            remote_host: localhost
            remote_port: 22
logging:
    level: debug
)"},
        {"items in braces", R"(forwards:
  - { name: ssh, local_port: 2222, remote_host: 127.0.0.1, remote_port: 22 }
  - { name: web, local_port: 8080, remote_host: 127.0.0.1, remote_port: 80 } # the site
  - {name: db,local_port: 15432,remote_host: "db.example",remote_port: 5432}
)"},
        {"everything in brackets", R"(mode: client
forwards: [ { name: ssh, local_port: 2222, remote_host: h, remote_port: 22 }, { name: web, local_port: 8080, remote_host: h, remote_port: 80 } ]
logging: { level: info }
)"},
        {"brackets over several lines", R"(forwards: [
    { name: web, local_port: 8080, remote_host: h, remote_port: 80 }, # first
    { name: ssh,
      local_port: 2222, remote_host: "h", # "quoted, with a comma"
      remote_port: 22 }
]
mode: client
)"},
        {"anchors and aliases", R"(peers:
  - &home
    name: home
    id: 93F7B9ACB04B9A0BCBA6C1BB2C1C2A2E2C2A7C2B6C9D0E1F2A3B4C5D6E7F8091
forwards:
  - name: ssh
    peer: home
    remote_host: &host 127.0.0.1
    local_port: 2222
    remote_port: 22
  - name: web
    peer: home
    remote_host: *host
    local_port: 8080
    remote_port: 80
)"},
        {"the document's marks", R"(%YAML 1.2
---
forwards:
  - name: web
    local_port: 8080
    remote_host: h
    remote_port: 80
...
)"},
        {"quotes", R"("forwards":
  - "name": 'web'   # it's "quoted"
    'local_port': "8080"
    remote_host: "127.0.0.1"
    "remote_port": '80'
  - name: "it's # no comment"
    local_port: 2222
    remote_host: h
    remote_port: 22
)"},
        {"keys in another order", R"(forwards:
  - remote_port: 80
    remote_host: h

    local_port: 8080

    enabled: true    # for now
    name: web

  - remote_port: 22
    remote_host: h
    local_port: 2222
    name: ssh


tunnel:
  idle_timeout_seconds: 60
)"},
        {"both lists", R"(forwards:
  - { name: ssh, local_port: 2222, remote_host: h, remote_port: 22 }
client:
  forwards:
    - name: web
      local_port: 8080
      remote_host: h
      remote_port: 80
)"},
        {"other letters", R"(# Übersicht – 隧道
forwards:
  - name: "Küche 🍳"
    local_port: 2222
    remote_host: h
    remote_port: 22
  # назад
  - name: web
    local_port: 8080
    remote_host: h
    remote_port: 80 # é
)"},
        {"one in braces only",
         "forwards: [{name: web, local_port: 8080, remote_host: h, remote_port: 80}]\n"},
        {"no list", "mode: node\n\n# nothing more\n"},
        {"an empty list", "mode: node\nforwards: []   # none yet\nlogging:\n  level: info\n"},
        {"nothing after the key",
         "mode: node\nforwards:   # none yet\n\nlogging:\n  level: info\n"},
        {"comments only", "# an empty file\n"},
        {"nothing", ""},
    };
    return files;
}

const std::vector<std::pair<const char*, std::string>>& handWrittenRules()
{
    static const std::string a(64, 'A');
    static const std::string b(64, 'B');
    static const std::vector<std::pair<const char*, std::string>> files{
        {"plain",
         "rules:\n  - friend: " + a +
             "\n    comment: alice\n    allow:\n      - host: 127.0.0.1\n        ports: [22, "
             "80]\n      - host: 10.0.0.0/8\n  - friend: " +
             b + "\n    allow:\n      - host: localhost\n        ports: [22]\n"},
        {"comments", "# who may what\nrules:\n\n  # alice\n  - friend: " + a +
                         " # her laptop\n    # two of them\n    allow:\n      # the shell\n      - "
                         "host: 127.0.0.1 # here\n        ports: [22, 80] # shell, site\n      - "
                         "host: 10.0.0.0/8\n\n  # bob\n  - friend: " +
                         b +
                         "\n    allow:\n      - {host: localhost, ports: [22]} # shell\n# end\n"},
        {"a bare list", "- friend: " + a +
                            "\n  allow: [ { host: 127.0.0.1, ports: [22, 80] }, { host: "
                            "10.0.0.0/8 } ]\n- friend: " +
                            b + "\n  allow:\n  - host: localhost\n    ports:\n    - 22\n"},
        {"braces",
         "rules: [ { friend: " + a +
             ", allow: [ { host: 127.0.0.1, ports: [22, 80] }, { host: 10.0.0.0/8 } ] },\n"
             "         { friend: " +
             b + ", allow: [ { host: localhost, ports: [22] } ] } ]\n"},
        {"limits", "rate_limit_defaults: { open_per_sec: 5 }\nrules:\n- friend: " + a +
                       "\n  rate_limit:\n    open_per_sec: 1\n  allow:\n  - host: 127.0.0.1\n    "
                       "ports: [22, 80]\n  - host: 10.0.0.0/8\n- friend: " +
                       b +
                       "\n  expires: 2030-01-01\n  allow:\n  - host: localhost\n    ports: [22]\n"},
    };
    return files;
}
