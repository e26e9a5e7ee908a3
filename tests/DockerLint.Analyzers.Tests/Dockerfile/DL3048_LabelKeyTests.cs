using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3048_LabelKeyTests
{
    [Theory]
    [InlineData("FROM a:1\nLABEL [|com.docker.label|]=x")]
    [InlineData("FROM a:1\nLABEL [|io.docker.label|]=x [|org.dockerproject.label|]=y")]
    [InlineData("FROM a:1\nLABEL [|.invalid|] =x")]
    [InlineData("FROM a:1\nLABEL [|-invalid|]=x")]
    [InlineData("FROM a:1\nLABEL [|1invalid|]=x")]
    [InlineData("FROM a:1\nLABEL [|\"bad key\"|]=x")]
    [InlineData("FROM a:1\nLABEL [|Bad.Key|]=x")]
    [InlineData("FROM a:1\nLABEL [|a..b|]=x [|a--b|]=x [|a.|]=x")]
    [InlineData("FROM a:1\nLABEL [|\"run_flags\"|]=x [|app.kubernetes.io/part|]=y")]
    [InlineData("ONBUILD LABEL [|com.docker.label|]=x")]
    public void A_malformed_or_reserved_key_is_reported(string markup) => RuleTest.Verify<LabelKeyAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nLABEL org.valid-key.label3=x validlabel=y")]
    [InlineData("FROM a:1\nLABEL \"com.example.vendor\"='x'")]
    [InlineData("FROM a:1\nLABEL com.docker.extension.publisher-url=https://example.com com.docker.desktop.extension.api.version=0.3.4")]
    [InlineData("FROM a:1\nARG K\nLABEL $K=x x$K=y")]
    [InlineData("FROM a:1\nLABEL a")]
    [InlineData("FROM a:1\nLABEL")]
    public void Good_and_dynamic_keys_are_fine(string text) => RuleTest.VerifySilent<LabelKeyAnalyzer>(text);
}
