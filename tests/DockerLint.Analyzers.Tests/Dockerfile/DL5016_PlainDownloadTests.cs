using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL5016_PlainDownloadTests
{
    [Theory]
    [InlineData("FROM a:1\nRUN curl -o /a [|http://dl.acme.dev/a|]")]
    [InlineData("FROM a:1\nRUN wget [|\"http://dl.acme.dev/a\"|] [|ftp://ftp.acme.dev/b|]")]
    [InlineData("FROM a:1\nARG V\nRUN wget [|http://dl.acme.dev/a-$V.tgz|]")]
    [InlineData("FROM a:1\nRUN git clone [|http://git.acme.dev/a.git|]")]
    [InlineData("FROM a:1\nRUN pip install --index-url [|http://pypi.acme.dev/simple|] x [|http://dl.acme.dev/a.whl|]")]
    [InlineData("FROM a:1\nADD [|http://dl.acme.dev/a.tgz|] /a")]
    [InlineData("FROM a:1\nRUN curl --url [|http://dl.acme.dev/a|]")]
    public void Speaks(string markup) => RuleTest.Verify<PlainDownloadAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nRUN curl https://dl.acme.dev/a")]
    [InlineData("FROM a:1\nRUN curl http://localhost:8080/a http://10.0.0.1/a http://nexus/a http://nexus.corp/a http://192.168.1.2/b")]
    [InlineData("FROM a:1\nRUN curl -x http://proxy.acme.dev:3128 -e http://acme.dev -H 'X: http://acme.dev' https://dl.acme.dev/a")]
    [InlineData("FROM a:1\nRUN wget http://dl.acme.dev/a && echo '11  a' | sha256sum -c")]
    [InlineData("FROM a:1\nADD --checksum=sha256:11 http://dl.acme.dev/a /a")]
    [InlineData("FROM a:1\nRUN wget http://$HOST/a && wget $URL")]
    [InlineData("FROM a:1\nRUN echo 'deb http://mirror.acme.dev/debian sid main' > /etc/apt/sources.list")]
    [InlineData("FROM a:1\nRUN apk add -X http://mirror.acme.dev/alpine/edge/testing x")]
    [InlineData("FROM a:1\nCMD [\"curl\", \"http://dl.acme.dev\"]")]
    [InlineData("FROM a:1\nENV X=http://www.w3.org/2000/svg")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PlainDownloadAnalyzer>(text);
}
