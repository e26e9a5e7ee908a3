using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL5013_InsecureRunTests
{
    [Theory]
    [InlineData("FROM a:1\nRUN {|DL5013:--security=insecure|} x")]
    [InlineData("FROM a:1\nRUN {|DL5014:--network=host|} x")]
    [InlineData("FROM a:1\nONBUILD RUN {|DL5014:--network=host|} {|DL5013:--security=insecure|} x")]
    public void Speaks(string markup) => RuleTest.Verify<InsecureRunAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nRUN --security=sandbox --network=none x")]
    [InlineData("FROM a:1\nRUN --network=default docker run --network=host --security=insecure x")]
    [InlineData("FROM a:1\nRUN --network=$NET x")]
    public void IsSilent(string text) => RuleTest.VerifySilent<InsecureRunAnalyzer>(text);
}
