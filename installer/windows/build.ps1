# SPDX-License-Identifier: Apache-2.0
<#
.SYNOPSIS
Makes the packages for Windows from target\deskbreak.jar and target\lib.
.DESCRIPTION
OUT (default target\package) gets image\Deskbreak, Deskbreak-VERSION.msi and Deskbreak-VERSION-portable.zip.
It needs Windows in a session with a screen, a JDK from 25 on and the WiX toolset. It has not been run by those who wrote it: they
had no Windows, and no PowerShell to read it with either.
.EXAMPLE
installer\windows\build.ps1 -Out target\package
#>
param([string] $Out = 'target\package')
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

# The same for ever: by it an installer knows that it upgrades what is there.
$upgradeId = '6c1f0d0e-6f0b-4b8e-9a53-2b6f3d1b7c54'

function Fail([string] $text) {
    [Console]::Error.WriteLine("build.ps1: $text")
    exit 1
}

function Invoke-Tool([string] $tool, [string[]] $arguments) {
    & $tool @arguments
    if ($LASTEXITCODE -ne 0) { Fail "$tool ended with $LASTEXITCODE" }
}

function Find-Jdk {
    $homes = @($env:JAVA_HOME) + @(Get-ChildItem "$env:ProgramFiles\*\jdk*" -Directory -ErrorAction SilentlyContinue | ForEach-Object FullName)
    foreach ($candidate in $homes) {
        if (-not $candidate -or -not (Test-Path "$candidate\release") -or -not (Test-Path "$candidate\bin\jpackage.exe")) { continue }
        $version = Select-String -Path "$candidate\release" -Pattern '^JAVA_VERSION="(\d+)'
        if ($version -and [int] $version.Matches[0].Groups[1].Value -ge 25) { return $candidate }
    }
    Fail 'no JDK from 25 on was found; install one, or name it in JAVA_HOME'
}

function New-Runtime {
    $jars = @('target\deskbreak.jar') + @(Get-ChildItem target\lib\*.jar | ForEach-Object FullName)
    $modules = & "$jdk\bin\jdeps.exe" --multi-release 25 --ignore-missing-deps --print-module-deps @jars
    if ($LASTEXITCODE -ne 0) { Fail 'jdeps did not name the modules' }
    Remove-Item "$Out\runtime" -Recurse -Force -ErrorAction SilentlyContinue
    # jdk.accessibility is what screen readers on Windows ask.
    Invoke-Tool "$jdk\bin\jlink.exe" @('--add-modules', "$modules,jdk.accessibility", '--output', "$Out\runtime", '--strip-debug',
        '--no-header-files', '--no-man-pages')
}

# Two programs: Deskbreak.exe has no console, deskbreak-cli.exe is for one.
function New-Image {
    Remove-Item "$Out\image", "$Out\jars" -Recurse -Force -ErrorAction SilentlyContinue
    New-Item "$Out\jars" -ItemType Directory | Out-Null
    Copy-Item target\deskbreak.jar, target\lib\*.jar "$Out\jars"
    $options = Get-Content installer\common\jvm.options | Where-Object { $_ -notmatch '^(#|$)' } | ForEach-Object { '--java-options', $_ }
    Set-Content "$Out\cli.properties" 'win-console=true' -Encoding ascii
    Invoke-Tool "$jdk\bin\jpackage.exe" (@('--type', 'app-image', '--name', 'Deskbreak', '--app-version', $version,
        '--description', 'Break up long sitting with short guided movement', '--vendor', 'The Deskbreak contributors',
        '--input', "$Out\jars", '--main-jar', 'deskbreak.jar', '--main-class', 'deskbreak.Main', '--runtime-image', "$Out\runtime",
        '--icon', "$Out\icons\deskbreak.ico", '--add-launcher', "deskbreak-cli=$Out\cli.properties", '--dest', "$Out\image") + $options)
}

function Invoke-Cli([string[]] $arguments) {
    & "$image\deskbreak-cli.exe" --home $session @arguments
}

function Wait-For([string] $what, [scriptblock] $condition) {
    for ($try = 0; $try -lt 120; $try++) {
        if (& $condition) { return }
        Start-Sleep -Milliseconds 500
    }
    Fail "waited in vain for $what; see $session\agent.log"
}

# The classes that a real session loads, linked and laid out once: the tray, a break with its guide, an answer, the end.
function New-Cache {
    $recorded = Join-Path (Resolve-Path $Out) 'deskbreak.aotconf'
    $cache = Join-Path (Resolve-Path $image) 'app\deskbreak.aot'
    New-Item $session -ItemType Directory | Out-Null
    Set-Content "$session\settings.json" '{"version":1,"welcomed":true}' -Encoding ascii
    $env:JAVA_TOOL_OPTIONS = "-XX:AOTMode=record -XX:AOTConfiguration=$recorded"
    $agent = Start-Process "$image\Deskbreak.exe" -PassThru -ArgumentList '--home', "`"$session`"", '--test-clock-rate', '10',
        '--test-short-intervals'
    $env:JAVA_TOOL_OPTIONS = $null
    Wait-For 'the agent' { Invoke-Cli 'status' | Out-Null; $LASTEXITCODE -eq 0 }
    Invoke-Cli 'break'
    Wait-For 'the guide' { (Invoke-Cli 'status', '--json') -match '"guide":' }
    Start-Sleep -Seconds 5
    Invoke-Cli 'skip'
    Invoke-Cli 'doctor'
    Invoke-Cli 'quit'
    $agent.WaitForExit()
    Remove-Item $session -Recurse -Force
    if (-not (Test-Path $recorded)) { Fail "the trained agent wrote no $recorded" }
    $env:JAVA_TOOL_OPTIONS = "-XX:AOTMode=create -XX:AOTConfiguration=$recorded -XX:AOTCache=$cache"
    Start-Process "$image\Deskbreak.exe" -Wait
    $env:JAVA_TOOL_OPTIONS = $null
    Remove-Item $recorded
    if (-not (Test-Path $cache)) { Fail 'the ahead-of-time cache was not made' }
    # A start with a cache that does not fit goes on without it.
    foreach ($file in 'Deskbreak.cfg', 'deskbreak-cli.cfg') { Add-JavaOption "$image\app\$file" '-XX:AOTCache=$APPDIR\deskbreak.aot' }
}

function Add-JavaOption([string] $file, [string] $option) {
    $lines = Get-Content $file | ForEach-Object { $_; if ($_ -eq '[JavaOptions]') { "java-options=$option" } }
    Set-Content $file $lines -Encoding ascii
}

# For one person, without asking for an administrator. The folder is not Local\Deskbreak: there is what the agent remembers, and
# removing the program removes the whole of its own folder.
function New-Msi {
    Invoke-Tool "$jdk\bin\jpackage.exe" @('--type', 'msi', '--name', 'Deskbreak', '--app-version', $version, '--app-image', $image,
        '--vendor', 'The Deskbreak contributors', '--license-file', 'LICENSE', '--win-per-user-install', '--install-dir',
        'Programs\Deskbreak', '--win-menu', '--win-menu-group', 'Deskbreak', '--win-upgrade-uuid', $upgradeId, '--dest', $Out)
}

# Everything the portable one writes is in the folder "home" beside it.
function New-PortableZip {
    $portable = "$Out\portable\Deskbreak"
    Remove-Item "$Out\portable" -Recurse -Force -ErrorAction SilentlyContinue
    New-Item "$Out\portable" -ItemType Directory | Out-Null
    Copy-Item $image $portable -Recurse
    foreach ($file in 'Deskbreak.cfg', 'deskbreak-cli.cfg') { Add-JavaOption "$portable\app\$file" '-Ddeskbreak.home=$ROOTDIR\home' }
    Copy-Item LICENSE $portable
    Compress-Archive $portable "$Out\Deskbreak-$version-portable.zip" -Force
    Remove-Item "$Out\portable" -Recurse -Force
}

if (-not (Test-Path target\deskbreak.jar)) { Fail 'target\deskbreak.jar is missing; make it with: mvn -q -DskipTests package' }
$jdk = Find-Jdk
$version = (Select-String -Path pom.xml -Pattern '^  <version>(.*)</version>').Matches[0].Groups[1].Value
$image = "$Out\image\Deskbreak"
$session = Join-Path ([IO.Path]::GetTempPath()) "deskbreak-$PID"
New-Item $Out -ItemType Directory -Force | Out-Null
Invoke-Tool "$jdk\bin\java.exe" @('-cp', 'target\lib\*', 'installer\common\Icons.java', "$Out\icons")
New-Runtime
New-Image
New-Cache
New-Msi
New-PortableZip
