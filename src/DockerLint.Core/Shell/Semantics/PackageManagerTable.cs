namespace DockerLint.Shell.Semantics;

/// <summary>
/// The package managers: which options take a value, which sub-commands do what, how versions are written. The facts are those of
/// the programs' own manual pages and help texts; an option that is missing here would make its value look like a package.
/// </summary>
internal static class PackageManagerTable
{
    private const string AptOptions = "-o --option -c --config-file -t --target-release --default-release -a --host-architecture -P --build-profiles";
    private const string RpmOptions = "-c --config -d --debuglevel -e --errorlevel -R --randomwait -x --exclude --excludepkgs --installroot --releasever --releasevermajor "
        + "--releaseverminor --enablerepo --disablerepo --enable-repo --disable-repo --repo --repoid --repofrompath --setopt --disableplugin --enableplugin --disableexcludes "
        + "--disableexcludepkgs --forcearch --arch --color --comment --downloaddir --destdir --advisory --bz --cve --sec-severity --from-repo --rpmverbosity";

    private const string RpmYes = "-y --assumeyes";
    private const string PipOptions = "-r --requirement --requirements -c --constraint --constraints -e --editable -t --target -i --index-url --extra-index-url -f --find-links --prefix --root --src "
        + "--platform --python-version --implementation --abi --progress-bar --trusted-host --cert --client-cert --cache-dir --log --proxy --retries --timeout --exists-action "
        + "--no-binary --only-binary --root-user-action --upgrade-strategy --config-settings --config-setting -C --global-option --install-option --build-option --hash --report "
        + "--use-feature --use-deprecated -d --dest -w --wheel-dir -b --build --group --python --keyring-provider --override --index --default-index "
        + "--index-strategy --python-platform --link-mode --resolution --prerelease --exclude-newer --refresh-package --reinstall-package --upgrade-package -P -p --build-constraint --extra "
        + "--directory --project --config-file --color --with --from --with-editable --with-requirements --package --only-group --no-group --no-extra --allow-insecure-host";

    private const string NodeOptions = "--registry --loglevel --prefix --cache --tag --omit --include --only -w --workspace --userconfig --globalconfig -C --dir --cwd --filter -F --store-dir "
        + "--modules-folder --cache-folder --network-timeout --network-concurrency --child-concurrency --mutex --use-yarnrc --script-shell --fetch-retries --fetch-timeout --fetch-retry-mintimeout "
        + "--fetch-retry-maxtimeout --maxsockets --reporter --global-dir --virtual-store-dir --lockfile-dir --install-strategy --before --node-options --python --proxy --https-proxy --noproxy --cafile --location "
        + "--os --cpu --libc --backend --cache-dir --target --target_arch --target_platform --build-from-source";

    private static readonly PackageManagerInfo[] Managers =
    [
        new(PackageManager.AptGet, "apt-get")
        {
            Options = OptionSpec.TakingValues(AptOptions), Install = "install reinstall", Refresh = "update", Upgrade = "upgrade dist-upgrade full-upgrade dselect-upgrade",
            Remove = "remove purge autoremove auto-remove autopurge", Clean = "clean autoclean auto-clean distclean dist-clean", Yes = "-y --yes --assume-yes --force-yes", Syntax = PackageSyntax.Debian,
        },
        new(PackageManager.Apt, "apt")
        {
            Options = OptionSpec.TakingValues(AptOptions), Install = "install reinstall", Refresh = "update", Upgrade = "upgrade dist-upgrade full-upgrade",
            Remove = "remove purge autoremove auto-remove autopurge", Clean = "clean autoclean auto-clean distclean", Yes = "-y --yes --assume-yes --force-yes", Syntax = PackageSyntax.Debian,
        },
        new(PackageManager.Aptitude, "aptitude")
        {
            Options = OptionSpec.TakingValues("-o -t --target-release --default-release -F --display-format -w --width -O --sort -S --user-tag --add-user-tag --with-user-tag --log-file --log-level --group-by"),
            Install = "install reinstall", Refresh = "update", Upgrade = "upgrade safe-upgrade full-upgrade dist-upgrade", Remove = "remove purge", Clean = "clean autoclean",
            Yes = "-y --assume-yes", Syntax = PackageSyntax.Debian,
        },
        new(PackageManager.Apk, "apk")
        {
            Options = OptionSpec.TakingValues("-X --repository -p --root -t --virtual --arch --cache-dir --cache-max-age --keys-dir --progress-fd --repositories-file --timeout --wait --repository-config"),
            Install = "add", Refresh = "update", Upgrade = "upgrade", Remove = "del", Clean = "cache+clean cache+purge", TwoWords = "cache", Syntax = PackageSyntax.Alpine,
        },
        Rpm(PackageManager.Yum, "yum"),
        Rpm(PackageManager.Dnf, "dnf dnf5 dnf-3"),
        Rpm(PackageManager.MicroDnf, "microdnf"),
        Rpm(PackageManager.TinyDnf, "tdnf"),
        new(PackageManager.Zypper, "zypper")
        {
            Options = OptionSpec.TakingValues("-c --config -R --root --installroot --reposd-dir --cache-dir --raw-cache-dir --solv-cache-dir --pkg-cache-dir --userdata --plus-repo --plus-content "
                + "-p -r --repo --from -t --type --download --releasever --color-theme --auto-agree --category --severity --cve --bz"),
            Install = "install in", Refresh = "refresh ref", Upgrade = "update up patch dist-upgrade dup", Remove = "remove rm", Clean = "clean cc",
            Yes = "-n --non-interactive -y --no-confirm", Syntax = PackageSyntax.Rpm,
        },
        new(PackageManager.Pacman, "pacman")
        {
            Options = OptionSpec.TakingValues("-b --dbpath -r --root --arch --cachedir --color --config --gpgdir --hookdir --logfile --sysroot --assume-installed --ignore --ignoregroup --overwrite"),
            Yes = "--noconfirm", Syntax = PackageSyntax.Debian,
        },
        new(PackageManager.Pip, "pip pip2 pip3")
        {
            Options = OptionSpec.TakingValues(PipOptions), Install = "install", Remove = "uninstall", Clean = "cache+purge cache+remove", TwoWords = "cache config", Yes = "-y --yes", Syntax = PackageSyntax.Python,
        },
        new(PackageManager.Pipx, "pipx")
        {
            Options = OptionSpec.TakingValues("--python --index-url -i --pip-args --suffix --preinstall --backend --spec"),
            Install = "install inject", Upgrade = "upgrade upgrade-all", Remove = "uninstall uninstall-all", Syntax = PackageSyntax.Python,
        },
        new(PackageManager.Uv, "uv")
        {
            Options = OptionSpec.TakingValues(PipOptions), Install = "pip+install pip+sync add sync tool+install", Remove = "pip+uninstall remove tool+uninstall", Upgrade = "tool+upgrade",
            Clean = "cache+clean cache+prune", TwoWords = "pip tool cache python", Syntax = PackageSyntax.Python,
        },
        new(PackageManager.Conda, "conda mamba micromamba")
        {
            Options = OptionSpec.TakingValues("-n --name -p --prefix -c --channel -f --file --solver --subdir --platform --repodata-fn --experimental -r --root-prefix"), FlagsOnly = "clean",
            Install = "install create env+create", Upgrade = "update upgrade env+update", Remove = "remove uninstall env+remove", Clean = "clean", TwoWords = "env config",
            Yes = "-y --yes", Syntax = PackageSyntax.Conda,
        },
        new(PackageManager.Npm, "npm")
        {
            Options = OptionSpec.TakingValues(NodeOptions), Install = "install i in ins inst isntall add ci clean-install install-clean ic install-ci-test cit install-test it", Upgrade = "update up upgrade udpate",
            Remove = "uninstall un remove rm r unlink prune", Clean = "cache+clean cache+clear cache+rm", TwoWords = "cache config", Syntax = PackageSyntax.Node,
        },
        new(PackageManager.Yarn, "yarn yarnpkg")
        {
            Options = OptionSpec.TakingValues(NodeOptions), Install = "install add global+add", InstallsByDefault = true, Upgrade = "upgrade up global+upgrade", Remove = "remove global+remove",
            Clean = "cache+clean", TwoWords = "global cache config", Syntax = PackageSyntax.Node,
        },
        new(PackageManager.Pnpm, "pnpm")
        {
            Options = OptionSpec.TakingValues(NodeOptions), Install = "install i add ci fetch", Upgrade = "update up upgrade", Remove = "remove rm uninstall un prune", Clean = "store+prune",
            TwoWords = "store config", Syntax = PackageSyntax.Node,
        },
        new(PackageManager.Bun, "bun")
        {
            Options = OptionSpec.TakingValues(NodeOptions), Install = "install i add a ci", Upgrade = "update", Remove = "remove rm", Clean = "pm+cache", TwoWords = "pm", Syntax = PackageSyntax.Node,
        },
        new(PackageManager.Gem, "gem")
        {
            Options = OptionSpec.TakingValues("-v --version -i --install-dir -n --bindir -P --trust-policy -s --source -p --http-proxy --platform --document -B --bulk-threshold --config-file --without -g --file"),
            Install = "install i", Upgrade = "update", Remove = "uninstall", Clean = "cleanup clean", VersionOptions = "-v --version", Syntax = PackageSyntax.Colon,
        },
        new(PackageManager.Bundler, "bundle bundler")
        {
            Options = OptionSpec.TakingValues("-j --jobs --path --without --with --gemfile --retry --binstubs --shebang --trust-policy"),
            Install = "install i", InstallsByDefault = true, Upgrade = "update", Clean = "clean", TwoWords = "config",
        },
        new(PackageManager.Go, "go")
        {
            Options = OptionSpec.TakingValues(
                "-o -C -p -asmflags -buildmode -compiler -covermode -coverpkg -gccgoflags -gcflags -installsuffix -ldflags -mod -modfile -overlay -pgo -pkgdir -tags -toolexec -exec", singleDashLong: true),
            Install = "install get mod+download", Clean = "clean", TwoWords = "mod work", Syntax = PackageSyntax.At,
        },
        new(PackageManager.Cargo, "cargo")
        {
            Options = OptionSpec.TakingValues("--version --vers --git --branch --tag --rev --path --registry --index --root --bin --example --target --target-dir --profile -j --jobs --features -F "
                + "--config -Z --color --manifest-path -C --message-format -p --package"),
            Install = "install binstall fetch", Upgrade = "update", Remove = "uninstall", Clean = "clean", VersionOptions = "--version --vers", Syntax = PackageSyntax.At,
        },
        new(PackageManager.Composer, "composer composer.phar")
        {
            Options = OptionSpec.TakingValues("-d --working-dir --prefer-install --ignore-platform-req --apcu-autoloader-prefix --repository --repository-url --stability -s --format"),
            Install = "install i require create-project global+require global+install", Upgrade = "update u upgrade global+update", Remove = "remove global+remove", Clean = "clear-cache clearcache cc",
            TwoWords = "global", Syntax = PackageSyntax.Colon,
        },
        new(PackageManager.DotNet, "dotnet")
        {
            Options = OptionSpec.TakingValues("-v --version -f --framework -s --source --package-directory --tool-path --tool-manifest --configfile --add-source -r --runtime -o --output -c --configuration "
                + "--verbosity -p --property --packages --project --arch --os"),
            Install = "restore add+package tool+install tool+restore workload+install workload+restore package+add", Upgrade = "tool+update workload+update", Remove = "remove+package tool+uninstall workload+uninstall package+remove",
            Clean = "nuget+locals", TwoWords = "add remove tool workload nuget package new", VersionOptions = "-v --version",
        },
        new(PackageManager.NuGet, "nuget")
        {
            Options = OptionSpec.TakingValues("-Version -OutputDirectory -Source -ConfigFile -Verbosity -Framework -SolutionDirectory -PackagesDirectory -MSBuildVersion -MSBuildPath -DependencyVersion -ApiKey", singleDashLong: true),
            Install = "install restore", Upgrade = "update", Clean = "locals", VersionOptions = "-Version",
        },
        new(PackageManager.Chocolatey, "choco chocolatey")
        {
            Options = OptionSpec.TakingValues("-s --source --version --params --parameters --pkgparameters --package-parameters --ia --installargs --install-arguments --install-args --timeout --execution-timeout "
                + "-c --cache --cache-location -u --user -p --password --cert --cp --certpassword --proxy --proxy-user --proxy-password --checksum --download-checksum"),
            Install = "install", Upgrade = "upgrade update", Remove = "uninstall", Clean = "cache+remove", TwoWords = "cache", Yes = "-y --yes --confirm", VersionOptions = "--version",
        },
        new(PackageManager.WinGet, "winget")
        {
            Options = OptionSpec.TakingValues("-m --manifest --id --name --moniker -v --version -s --source --scope -a --architecture --installer-type -o --log --override --custom -l --location --locale --header "
                + "--authentication-mode --authentication-account -r --rename --dependency-source --uninstall-previous"),
            Install = "install add", Refresh = "source+update", Upgrade = "upgrade update", Remove = "uninstall remove rm", TwoWords = "source", VersionOptions = "-v --version",
        },
        new(PackageManager.Scoop, "scoop")
        {
            Options = OptionSpec.TakingValues("-a --arch"),
            Install = "install", Upgrade = "update", Remove = "uninstall", Clean = "cleanup cache+rm", TwoWords = "cache", Syntax = PackageSyntax.At,
        },
    ];

    private static readonly Dictionary<string, PackageManagerInfo> ByTool = IndexTools();

    public static PackageManagerInfo? Find(string tool) => ByTool.TryGetValue(tool, out var info) ? info : VersionedPip(tool);

    // Loops, not a query over pairs: the runtime would compile that at every start.
    private static Dictionary<string, PackageManagerInfo> IndexTools()
    {
        var index = new Dictionary<string, PackageManagerInfo>(StringComparer.Ordinal);
        foreach (var info in Managers)
        {
            foreach (var tool in info.Tools)
            {
                index.Add(tool, info);
            }
        }

        return index;
    }

    private static PackageManagerInfo? VersionedPip(string tool) =>
        tool.StartsWith("pip", StringComparison.Ordinal) && tool.Length > 3 && tool.Skip(3).All(c => c is '.' or (>= '0' and <= '9')) ? ByTool["pip"] : null;

    private static PackageManagerInfo Rpm(PackageManager manager, string tools) => new(manager, tools)
    {
        Options = OptionSpec.TakingValues(RpmOptions),
        Install = "install in localinstall reinstall rei groupinstall group+install groups+install module+install module+enable install-n install-na install-nevra",
        Refresh = "makecache check-update",
        Upgrade = "update upgrade up upgrade-minimal up-min update-minimal distro-sync distribution-synchronization groupupdate",
        Remove = "remove erase autoremove rm groupremove group+remove",
        Clean = "clean",
        TwoWords = "group groups module",
        Yes = RpmYes,
        Syntax = PackageSyntax.Rpm,
    };
}
