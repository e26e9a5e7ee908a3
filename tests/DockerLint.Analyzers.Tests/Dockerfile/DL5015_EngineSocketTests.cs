using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL5015_EngineSocketTests
{
    [Theory]
    [InlineData("FROM a:1\nVOLUME [|/var/run/docker.sock|]")]
    [InlineData("FROM a:1\nVOLUME /data [|/run/podman/podman.sock|]")]
    [InlineData("FROM a:1\nVOLUME [[|\"/var/run/docker.sock\"|]]")]
    [InlineData("FROM a:1\nENV S=/var/run/docker.sock\nVOLUME [|$S|]")]
    [InlineData("FROM a:1\nCOPY [|docker.sock|] /var/run/")]
    public void Speaks(string markup) => RuleTest.Verify<EngineSocketAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nVOLUME /var/run /var/lib/docker")]
    [InlineData("FROM a:1\nENV DOCKER_HOST=unix:///var/run/docker.sock")]
    [InlineData("FROM a:1\nVOLUME $S")]
    [InlineData("FROM a:1\nCOPY a.conf /etc/docker.sock.conf")]
    public void IsSilent(string text) => RuleTest.VerifySilent<EngineSocketAnalyzer>(text);
}
