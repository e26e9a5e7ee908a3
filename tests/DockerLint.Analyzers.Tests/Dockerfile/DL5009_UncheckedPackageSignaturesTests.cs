using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL5009_UncheckedPackageSignaturesTests
{
    [Theory]
    [InlineData("FROM a:1\nRUN apk add [|--allow-untrusted|] --no-cache x")]
    [InlineData("FROM a:1\nRUN wget https://x.example/glibc.apk && apk add [|--allow-untrusted|] glibc.apk")]
    [InlineData("FROM a:1\nRUN apt-get install -y [|--allow-unauthenticated|] x")]
    [InlineData("FROM a:1\nRUN apt-get [|--force-yes|] install x")]
    [InlineData("FROM a:1\nRUN apt-get -o [|APT::Get::AllowUnauthenticated=true|] install x")]
    [InlineData("FROM a:1\nRUN dnf install -y [|--nogpgcheck|] x")]
    [InlineData("FROM a:1\nRUN yum install -y [|--setopt=*.gpgcheck=0|] x")]
    [InlineData("FROM a:1\nRUN zypper [|--no-gpg-checks|] in x")]
    [InlineData("FROM a:1\nRUN rpm -i [|--nosignature|] https://x.example/a.rpm")]
    [InlineData("FROM a:1\nRUN echo [|\"deb [trusted=yes] https://apt.example.dev/ /\"|] > /etc/apt/sources.list.d/x.list")]
    public void Speaks(string markup) => RuleTest.Verify<UncheckedPackageSignaturesAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nRUN apk add --no-cache x && apt-get install -y x && dnf install -y x")]
    [InlineData("FROM a:1\nCOPY --from=build /p/*.apk /p/\nRUN apk add --allow-untrusted /p/a.apk")]
    [InlineData("FROM a:1\nRUN rpm -i --nodigest /tmp/a.rpm")]
    [InlineData("FROM a:1\nRUN echo 'deb [trusted=yes] file:/repo ./' > /etc/apt/sources.list")]
    [InlineData("FROM a:1\nRUN yum install -y --setopt=gpgcheck=1 --setopt=tsflags=nodocs x")]
    [InlineData("FROM a:1\nRUN echo --nogpgcheck --allow-untrusted")]
    [InlineData("FROM a:1\nRUN apt-get purge -y --force-yes x")]
    [InlineData("FROM a:1\nRUN wget https://x.example/a.apk https://x.example/a.sig && gpg --verify a.sig a.apk && apk add --allow-untrusted a.apk")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UncheckedPackageSignaturesAnalyzer>(text);
}
