<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>MainWindow</name>
    <message>
        <source>阅览室今天开放。</source>
        <translation>The reading room is open today。</translation>
    </message>
</context>
</TS>
