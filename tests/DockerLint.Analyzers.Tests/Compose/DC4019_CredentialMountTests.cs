using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4019_CredentialMountTests
{
    [Theory]
    [InlineData("services: {a: {image: x, volumes: ['[|~|]:/h:ro', '[|${HOME}/.kube/config|]:/k', '{|DC4020:$HOME/.ssh/id_rsa|}:/i:ro', {type: bind, source: '[|~/.docker/config.json|]', target: /d}]}}")]
    public void Speaks(string markup) => RuleTest.Verify<CredentialMountAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, volumes: ['~/data:/d', './.ssh:/s', '~/.ssh/known_hosts:/k:ro', '$HOME_DIR/.ssh:/s', '/home/x/.config:/c', 'ssh:/root/.ssh', '~/.cache:/c2']}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<CredentialMountAnalyzer>(text, RuleTestOptions.Compose);
}
