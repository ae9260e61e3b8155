<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddressCheck</name>
    <message numerus="yes">
        <source>%n more character(s) to come</source>
        <translation>
            <numerusform>%n more character to come</numerusform>
            <numerusform>%n more characters to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::ConnectionsPage</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::DiagnosticsPage</name>
    <message numerus="yes">
        <source>%n step(s) failed; begin with the first.</source>
        <translation>
            <numerusform>%n step failed.</numerusform>
            <numerusform>%n steps failed; begin with the first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n peer(s) online</source>
        <translation>
            <numerusform>%n peer online</numerusform>
            <numerusform>%n peers online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) open</source>
        <translation>
            <numerusform>%n forward open</numerusform>
            <numerusform>%n forwards open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toxtunnel::ui::Tray</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
</TS>
