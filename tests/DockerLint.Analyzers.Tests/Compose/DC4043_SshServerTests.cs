using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4043_SshServerTests
{
    [Theory]
    [InlineData("services: {a: {image: x, command: '[|/usr/sbin/sshd|] -D'}}")]
    [InlineData("services: {a: {image: x, entrypoint: [sh, -c, '[|service ssh start|] && exec serve']}}")]
    [InlineData("services: {a: {image: x, command: [[|dropbear|], -F]}}")]
    public void Speaks(string markup) => RuleTest.Verify<SshServerAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: 'linuxserver/openssh-server:1', command: /usr/sbin/sshd -D}}")]
    [InlineData("services: {bastion: {image: x, command: sshd}}")]
    [InlineData("services: {a: {image: x, command: ssh-keygen -A}}")]
    [InlineData("services: {a: {image: x, command: [serve, sshd]}}")]
    [InlineData("services: {a: {image: x, command: service nginx start}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SshServerAnalyzer>(text, RuleTestOptions.Compose);
}
