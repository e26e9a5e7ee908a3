using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL7010_DownloadedArchiveTests
{
    [Theory]
    [InlineData("FROM a:1\nRUN [|wget|] -qO- https://example.com/app.tar.gz | tar -xz -C /opt/")]
    [InlineData("FROM a:1\nRUN [|curl|] -o /tmp/app.tgz https://example.com/x && tar xf /tmp/app.tgz && rm /tmp/app.tgz")]
    [InlineData("FROM a:1\nRUN apt-get update && {|DL7016:curl|} -fsSLO 'https://example.com/app.tar.bz2?token=1' && tar -xjf 'app.tar.bz2'")]
    [InlineData("FROM a:1\nARG V=1\nRUN mkdir /x && [|curl|] --proxy https://p:8443 -L https://example.com/app-$V.tar.xz | tar -xJ")]
    [InlineData("FROM a:1\nRUN {|DL7011:curl|} -fsSL https://example.com/setup.jar -o /opt/setup.jar")]
    [InlineData("FROM a:1\nRUN {|DL7011:wget|} https://example.com/a.tar.gz")]
    [InlineData("FROM a:1\nRUN {|DL7011:curl|} -s https://example.com/x > /x")]
    public void Speaks(string markup) => RuleTest.Verify<DownloadedArchiveAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nRUN curl -fsSL https://example.com/app.tar.gz | tar -xz --strip-components=1 -C /opt")]
    [InlineData("FROM a:1\nRUN curl -H 'Authorization: x' https://example.com/app.tar.gz | tar -xz")]
    [InlineData("FROM a:1\nRUN wget --header=x https://example.com/app.jar")]
    [InlineData("FROM a:1\nARG V\nRUN curl https://example.com/app-$V.tar.gz | tar -xz")]
    [InlineData("FROM a:1\nRUN curl https://example.com/app-$(uname -m).tar.gz | tar -xz")]
    [InlineData("FROM a:1\nRUN if x; then curl https://example.com/app.tar.gz | tar -xz; fi")]
    [InlineData("FROM a:1\nRUN --mount=type=secret,id=a curl https://example.com/app.tar.gz | tar -xz")]
    [InlineData("FROM a:1\nRUN curl -O https://example.com/app.tar.gz && gpg --verify s app.tar.gz && tar xf app.tar.gz")]
    [InlineData("FROM a:1\nRUN curl -fsSL https://example.com/data.gz -o /tmp/data.gz && gunzip /tmp/data.gz")]
    [InlineData("FROM a:1\nRUN curl https://example.com/a.tar.gz | tar -tz")]
    [InlineData("FROM a:1\nRUN curl https://example.com/install.sh | sh")]
    [InlineData("FROM a:1\nRUN curl https://example.com/ping")]
    [InlineData("FROM a:1\nRUN wget -q -O - https://example.com/ping")]
    [InlineData("FROM a:1\nRUN curl -O https://example.com/a https://example.com/b")]
    [InlineData("FROM a:1\nRUN curl -O ftp://example.com/a")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DownloadedArchiveAnalyzer>(text);
}
