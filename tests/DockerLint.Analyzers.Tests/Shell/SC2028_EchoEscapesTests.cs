using DockerLint.Analyzers.Shell;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2028_EchoEscapesTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nRUN echo [|\"a\\nb\"|]")]
    [InlineData("FROM alpine:3.22\nRUN echo a [|'b\\tc'|] > f")]
    [InlineData("FROM alpine:3.22\nRUN echo [|a\\\\nb|]")]
    [InlineData("FROM example.com/x\nRUN echo -n [|\"\\033[1m\"|]")]
    [InlineData("SHELL [\"/bin/bash\", \"-c\"]\nRUN echo [|\"$X\\n\"|] [|\"\\n\"|]")]
    [InlineData("FROM debian:12-slim\nRUN /bin/echo [|\"a\\n\"|]")]
    public void Speaks(string markup) => RuleTest.Verify<EchoEscapesAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN echo -e \"a\\n\"")]
    [InlineData("FROM alpine:3.22\nRUN echo -ne \"a\\nb\"")]
    [InlineData("FROM alpine:3.22\nRUN printf \"a\\nb\"")]
    [InlineData("FROM alpine:3.22\nRUN echo \"a\\.b\" \"\\\\\" \"c\\d\"")]
    [InlineData("FROM alpine:3.22\nRUN echo a > \"x\\n\"")]
    [InlineData("FROM alpine:3.22\nRUN [\"echo\", \"a\\\\n\"]")]
    [InlineData("SHELL [\"powershell\", \"-Command\"]\nRUN echo \"C:\\new\"")]
    public void IsSilent(string text) => RuleTest.VerifySilent<EchoEscapesAnalyzer>(text);

    [Fact]
    public void Where_dash_prints_what_is_meant_it_is_hidden() => RuleTest.Verify<EchoEscapesAnalyzer>(
        "FROM debian:12-slim\nRUN echo [|\"a\\nb\"|] > f",
        new RuleTestOptions { ExpectedSeverity = DiagnosticSeverity.Hidden });
}
