using DockerLint.Analyzers.MachineLearning;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.MachineLearning;

public sealed class DM1001_OpenNotebookTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", command: [\"jupyter\", \"lab\", \"[|--NotebookApp.token=|]\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", environment: {[|JUPYTER_TOKEN|]: \"\"}}}")]
    [InlineData("services: {a: {image: \"x:1\", environment: [\"[|JUPYTER_TOKEN|]=\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", command: [\"sh\", \"-c\", \"jupyter lab [|--PasswordIdentityProvider.password_required=False|]\"]}}")]
    public void Speaks(string markup) => RuleTest.Verify<OpenNotebookAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", environment: {JUPYTER_TOKEN: \"${T}\", B: \"\"}}}")]
    [InlineData("services: {a: {image: \"x:1\", environment: {JUPYTER_TOKEN: }}}")]
    [InlineData("services: {a: {image: \"x:1\", command: [\"jupyter\", \"lab\", \"--ServerApp.token=${T}\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", command: [\"jupyter\", \"lab\", \"--ServerApp.password=argon2:x\"]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<OpenNotebookAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("FROM x\nCMD [\"jupyter\", \"[|--ServerApp.token=''|]\"]")]
    [InlineData("FROM x\nENV [|JUPYTER_TOKEN|]=\"\"")]
    [InlineData("FROM x\nCMD jupyter lab [|--NotebookApp.token=''|]")]
    [InlineData("FROM x\nRUN echo [|\"c.ServerApp.token = ''\"|] >> /c.py")]
    public void Speaks_in_a_Dockerfile(string markup) => RuleTest.Verify<OpenNotebookAnalyzer>(markup);

    [Theory]
    [InlineData("FROM x\nCMD [\"jupyter\", \"lab\"]")]
    [InlineData("FROM x\nCMD jupyter lab --ServerApp.token=$T")]
    [InlineData("FROM x\nENV JUPYTER_TOKEN=$T")]
    [InlineData("FROM x\nARG JUPYTER_TOKEN")]
    public void IsSilent_in_a_Dockerfile(string text) => RuleTest.VerifySilent<OpenNotebookAnalyzer>(text);

    [Theory]
    [InlineData("127.0.0.1:8888:8888", DiagnosticSeverity.Warning)]
    [InlineData("8888:8888", DiagnosticSeverity.Error)]
    public void For_the_host_alone_it_is_a_warning(string port, DiagnosticSeverity expected) => RuleTest.Verify<OpenNotebookAnalyzer>(
        $"services: {{a: {{image: x, ports: ['{port}'], command: ['jupyter', '[|--ServerApp.token=|]']}}}}", RuleTestOptions.Compose with { ExpectedSeverity = expected });
}
