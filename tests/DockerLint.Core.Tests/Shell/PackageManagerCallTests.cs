using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Core.Tests.Shell;

public sealed class PackageManagerCallTests
{
    [Theory]
    [InlineData("apt-get install -y curl=7.88 git", PackageManager.AptGet, "install", "curl =7.88|git")]
    [InlineData("apt -t bookworm-backports -o Dpkg::Options::=--force-confold install a b/sid", PackageManager.Apt, "install", "a|b /sid")]
    [InlineData("aptitude -y install a", PackageManager.Aptitude, "install", "a")]
    [InlineData("apk -X https://m.example/edge add --no-cache --virtual .b 'git~2.45' '!py3-pyc' x@testing", PackageManager.Apk, "add", "git ~2.45|Exclusion|x @testing")]
    [InlineData("yum install -y --setopt=tsflags=nodocs --enablerepo epel nginx-1.20.1-14.el9 java-1.8.0-openjdk @dev python3-3.6*", PackageManager.Yum, "install", "nginx -1.20.1-14.el9|java-1.8.0-openjdk|Group|python3 -3.6*")]
    [InlineData("dnf5 -y group install Tools", PackageManager.Dnf, "group install", "Tools")]
    [InlineData("microdnf install --nodocs a", PackageManager.MicroDnf, "install", "a")]
    [InlineData("tdnf install -y a", PackageManager.TinyDnf, "install", "a")]
    [InlineData("zypper -n in -r main 'a>=1.2' b", PackageManager.Zypper, "in", "a >=1.2|b")]
    [InlineData("pip3.11 install -r req.txt --index-url https://h/ 'a[x]>=1,<2' b==2 c ; :", PackageManager.Pip, "install", "a >=1,<2|b ==2|c")]
    [InlineData("python3 -u -m pip install a~=1", PackageManager.Pip, "install", "a ~=1")]
    [InlineData("/opt/venv/bin/pip install --root-user-action=ignore -e . a", PackageManager.Pip, "install", "a")]
    [InlineData("pip install . ./dir git+https://h/r.git@v1 https://h/x.whl x-1.0-py3-none-any.whl 'n @ https://h/n.zip'", PackageManager.Pip, "install", "Path|Path|VersionControl|Url|Archive|Url")]
    [InlineData("pipx install a==1", PackageManager.Pipx, "install", "a ==1")]
    [InlineData("uv pip install --system a", PackageManager.Uv, "pip install", "a")]
    [InlineData("mamba install -n base -c conda-forge conda-forge::a=1.2 'b>=1'", PackageManager.Conda, "install", "a =1.2|b >=1")]
    [InlineData("npm install --loglevel verbose --registry https://npm.example.com -g @a/b@1.2 c@latest d ./e f/g https://h/i.tgz", PackageManager.Npm, "install", "@a/b @1.2|c @latest|d|Path|VersionControl|Url")]
    [InlineData("yarn global add a@1", PackageManager.Yarn, "global add", "a @1")]
    [InlineData("pnpm add -w a", PackageManager.Pnpm, "add", "")]
    [InlineData("bun add a@2", PackageManager.Bun, "add", "a @2")]
    [InlineData("gem install --no-document a:1.2 b", PackageManager.Gem, "install", "a :1.2|b")]
    [InlineData("go install -ldflags '-s -w' example.com/a/b@latest", PackageManager.Go, "install", "example.com/a/b @latest")]
    [InlineData("cargo +nightly install --locked a@1 b", PackageManager.Cargo, "install", "a @1|b")]
    [InlineData("winget install --id A.B -v 1 --silent c", PackageManager.WinGet, "install", "c")]
    [InlineData("scoop install main/a b@1.2", PackageManager.Scoop, "install", "main/a|b @1.2")]
    [InlineData("choco install -y a --version 1.2", PackageManager.Chocolatey, "install", "a")]
    [InlineData("nuget install a -Version 1", PackageManager.NuGet, "install", "a")]
    [InlineData("bundle install --jobs 4", PackageManager.Bundler, "install", "")]
    [InlineData("micromamba create -n x a=1", PackageManager.Conda, "create", "a =1")]
    [InlineData("composer global require a/b:^1", PackageManager.Composer, "global require", "a/b :^1")]
    [InlineData("dotnet add src/A.csproj package B --version 1.0", PackageManager.DotNet, "add package", "B")]
    [InlineData("dotnet restore A.csproj", PackageManager.DotNet, "restore", "Path")]
    [InlineData("apt-get install -y /debs/a_1.deb ./b.deb c.deb", PackageManager.AptGet, "install", "Archive|Archive|Archive")]
    public void Sub_commands_and_packages_are_found(string text, PackageManager manager, string subCommand, string packages)
    {
        var script = ShellText.Parse(text);
        var call = script.Commands.Select(PackageManagerCall.From).First(found => found is not null)!;

        call.Manager.Should().Be(manager);
        call.SubCommand.Should().Be(subCommand);
        call.Action.Should().Be(PackageAction.Install);
        string.Join("|", call.Packages.Select(package => package.Kind == PackageKind.Name ? $"{package.Name} {package.Version}".Trim() : package.Kind.ToString()))
            .Should().Be(packages);
    }

    [Theory]
    [InlineData("apt-get update", PackageAction.Refresh)]
    [InlineData("apt-get dist-upgrade", PackageAction.Upgrade)]
    [InlineData("apt-get clean", PackageAction.Clean)]
    [InlineData("apt-get purge x", PackageAction.Remove)]
    [InlineData("apt-get build-dep x", PackageAction.Other)]
    [InlineData("apk del .b", PackageAction.Remove)]
    [InlineData("yum clean all", PackageAction.Clean)]
    [InlineData("zypper dup", PackageAction.Upgrade)]
    [InlineData("zypper cc -a", PackageAction.Clean)]
    [InlineData("pacman -Sy", PackageAction.Refresh)]
    [InlineData("pacman -Syu", PackageAction.Upgrade)]
    [InlineData("pacman -Syu git", PackageAction.Install)]
    [InlineData("pacman -Scc", PackageAction.Clean)]
    [InlineData("pacman -Rns git", PackageAction.Remove)]
    [InlineData("pacman -Ss git", PackageAction.Other)]
    [InlineData("npm ci", PackageAction.Install)]
    [InlineData("npm run install", PackageAction.Other)]
    [InlineData("npm cache clean --force", PackageAction.Clean)]
    [InlineData("yarn", PackageAction.Install)]
    [InlineData("yarn --version", PackageAction.Other)]
    [InlineData("yarn cache clean", PackageAction.Clean)]
    [InlineData("bundle", PackageAction.Install)]
    [InlineData("pip cache purge", PackageAction.Clean)]
    [InlineData("pip --version", PackageAction.Other)]
    [InlineData("conda clean -afy", PackageAction.Clean)]
    [InlineData("apt-get $ACTION x", PackageAction.Other)]
    public void What_a_call_does_is_known(string text, PackageAction action) => ShellText.Call(text).Action.Should().Be(action);

    [Theory]
    [InlineData("apt-get install -y x", true)]
    [InlineData("apt-get -yqq install x", true)]
    [InlineData("apt-get -qq install x", true)]
    [InlineData("apt-get -q -q install x", true)]
    [InlineData("apt-get -q=2 install x", true)]
    [InlineData("apt-get --quiet --yes install x", true)]
    [InlineData("apt-get --assume-yes install x", true)]
    [InlineData("apt-get -o APT::Get::Assume-Yes=true install x", true)]
    [InlineData("yes | apt-get install x", true)]
    [InlineData("apt-get -q install x", false)]
    [InlineData("apt-get install x", false)]
    [InlineData("apt-get install -t y x", false)]
    [InlineData("apt-get install $PKG", null)]
    [InlineData("apt-get install \"$PKG\"", false)]
    [InlineData("apt-get $APT_FLAGS install x", null)]
    [InlineData("dnf install --setopt=assumeyes=1 x", true)]
    [InlineData("zypper --non-interactive in x", true)]
    [InlineData("zypper in --no-confirm x", true)]
    [InlineData("pacman -S --noconfirm x", true)]
    [InlineData("conda clean -afy", true)]
    [InlineData("apk add x", null)]
    public void Assuming_yes_is_recognised_in_every_spelling(string text, bool? yes) => ShellText.Call(text).AssumesYes.Should().Be(yes);

    [Fact]
    public void Packages_in_a_variable_are_judged_one_by_one_when_it_is_known()
    {
        var call = ShellText.Call("P='a=1 b'; apt-get install $P $Q c=$V ${N}=2");

        call.Packages.Select(package => (package.Kind, package.Name, package.Version?.ToString())).Should().Equal(
            (PackageKind.Name, "a", "=1"),
            (PackageKind.Name, "b", null),
            (PackageKind.Unknown, null, null),
            (PackageKind.Name, "c", "=?"),
            (PackageKind.Name, null, "=2"));
    }

    [Theory]
    [InlineData("gem install a -v 1.2", "1.2")]
    [InlineData("cargo install --version 1.2 a", "1.2")]
    [InlineData("dotnet tool install -g a --version 1.2", "1.2")]
    [InlineData("gem install a", null)]
    public void A_version_may_be_an_option(string text, string? version) => ShellText.Call(text).VersionOption?.Value?.Text.Should().Be(version);

    [Theory]
    [InlineData("pipenv install a")]
    [InlineData("apt-key add a")]
    [InlineData("apt-cache policy a")]
    [InlineData("python script.py -m pip")]
    [InlineData("python -m venv x")]
    [InlineData("echo apt-get install x")]
    [InlineData("$X install y")]
    public void Other_commands_are_no_call(string text) => PackageManagerCall.From(ShellText.Single(text)).Should().BeNull();

    [Fact]
    public void Packages_have_the_span_of_their_word()
    {
        const string text = "sudo apt-get install -y \"curl=1\" git";

        ShellText.Call(text).Packages.Select(package => text.At(package.Argument.Span)).Should().Equal("\"curl=1\"", "git");
    }

    [Fact]
    public void Chocolatey_is_found_in_PowerShell()
    {
        var call = ShellText.Call("choco install -y git --version=2.1", ShellDialect.PowerShell);

        call.Manager.Should().Be(PackageManager.Chocolatey);
        call.AssumesYes.Should().BeTrue();
        call.VersionOption!.Value!.Text.Should().Be("2.1");
    }
}
