using DockerLint.Analyzers.MachineLearning;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.MachineLearning;

public sealed class DM1005_TrustRemoteCodeTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", command: [\"--model\", \"a/b\", \"[|--trust-remote-code|]\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", command: --model a/b [|--trust-remote-code|]}}")]
    [InlineData("services: {a: {image: \"x:1\", environment: {[|TRUST_REMOTE_CODE|]: \"true\"}}}")]
    [InlineData("services: {a: {image: \"x:1\", command: [\"--trust-remote-code=false\", \"[|--trust-remote-code=true|]\"]}}")]
    public void Speaks(string markup) => RuleTest.Verify<TrustRemoteCodeAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", command: [\"--model\", \"a/b\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", environment: {TRUST_REMOTE_CODE: \"0\", HF_DATASETS_TRUST_REMOTE_CODE: \"${X}\"}}}")]
    [InlineData("services: {a: {image: \"x:1\", command: [\"--trust-remote-code\", \"false\"]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<TrustRemoteCodeAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("FROM x\nCMD [\"vllm\", \"serve\", \"a/b\", \"[|--trust-remote-code|]\"]")]
    [InlineData("FROM x\nENV [|TRUST_REMOTE_CODE|]=1")]
    [InlineData("FROM x\nRUN python -c [|\"load('a/b', trust_remote_code = True)\"|]")]
    public void Speaks_in_a_Dockerfile(string markup) => RuleTest.Verify<TrustRemoteCodeAnalyzer>(markup);

    [Theory]
    [InlineData("FROM x\nENV TRUST_REMOTE_CODE=0")]
    [InlineData("FROM x\nRUN python -c \"load(trust_remote_code=False)\"")]
    [InlineData("FROM x\nRUN echo trust_remote_code=True")]
    public void IsSilent_in_a_Dockerfile(string text) => RuleTest.VerifySilent<TrustRemoteCodeAnalyzer>(text);

    [Fact]
    public void A_commit_that_was_read_makes_it_a_hint() => RuleTest.Verify<TrustRemoteCodeAnalyzer>(
        "services: {a: {image: x, command: ['[|--trust-remote-code|]', '--revision', '0123456789012345678901234567890123456789']}}", RuleTestOptions.Compose with { ExpectedSeverity = DiagnosticSeverity.Info });
}
