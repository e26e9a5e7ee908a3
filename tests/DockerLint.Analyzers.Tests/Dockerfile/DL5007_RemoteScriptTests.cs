using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL5007_RemoteScriptTests
{
    [Theory]
    [InlineData("FROM a:1\nRUN curl -fsSL https://x.example/i.sh | [|sh|]")]
    [InlineData("FROM a:1\nRUN curl -fsSL https://x.example/i.sh | [|bash|] -s -- -y --no-modify-path")]
    [InlineData("FROM a:1\nRUN wget -qO- https://x.example/i.sh | sudo -E [|bash|] -")]
    [InlineData("FROM a:1\nRUN curl https://x.example/i.gz | gunzip | [|sh|] -ex")]
    [InlineData("FROM a:1\nRUN curl -sSL https://x.example/i.py | [|python3|] -")]
    [InlineData("FROM a:1\nRUN [|sh|] -c \"$(curl -fsSL https://x.example/i.sh)\"")]
    [InlineData("FROM a:1\nSHELL [\"/bin/bash\", \"-c\"]\nRUN [|bash|] <(curl -fsSL https://x.example/i.sh)")]
    [InlineData("FROM a:1\nRUN [|eval|] \"$(wget -qO- https://x.example/i.sh)\"")]
    [InlineData("FROM a:1\nRUN <<E\ncurl $URL | [|sh|] && a\nE")]
    public void Speaks(string markup) => RuleTest.Verify<RemoteScriptAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nRUN curl -fsSL https://x.example/i.sh -o i.sh && echo '11  i.sh' | sha256sum -c && sh i.sh")]
    [InlineData("FROM a:1\nRUN curl https://x.example/a.tgz | tar xz")]
    [InlineData("FROM a:1\nRUN curl https://x.example/k.asc | gpg --dearmor -o /k.gpg")]
    [InlineData("FROM a:1\nRUN curl https://x.example/v.json | python3 -c 'import json' && curl https://x.example/v | node -e 'x'")]
    [InlineData("FROM a:1\nRUN curl https://x.example/v.json | python3 -m json.tool")]
    [InlineData("FROM a:1\nRUN curl https://x.example/data | sh ./import.sh")]
    [InlineData("FROM a:1\nRUN echo x | sh && cat i.sh | bash")]
    [InlineData("FROM a:1\nRUN V=\"$(curl https://x.example/v)\" && sh -c \"echo $V\"")]
    [InlineData("FROM a:1\nHEALTHCHECK CMD curl http://localhost/h | sh")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RemoteScriptAnalyzer>(text);
}
