// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program for the sake of its flags: see CMakeLists.txt.

int main()
{
    return 0;
}
