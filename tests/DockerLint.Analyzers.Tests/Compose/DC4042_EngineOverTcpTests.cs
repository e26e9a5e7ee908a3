using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4042_EngineOverTcpTests
{
    [Theory]
    [InlineData("services: {a: {image: x, environment: {DOCKER_HOST: '[|tcp://host.docker.internal:2375|]'}}}")]
    [InlineData("services: {a: {image: x, environment: ['DOCKER_HOST=[|tcp://192.168.1.5:2375/|]']}}")]
    [InlineData("services: {a: {image: x, networks: [n], environment: {DOCKER_HOST: '[|tcp://172.17.0.1:2375|]'}}}\nnetworks: {n: }")]
    public void Speaks(string markup) => RuleTest.Verify<EngineOverTcpAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, environment: {DOCKER_HOST: 'tcp://docker:2375'}}, docker: {image: 'docker:28-dind'}}")]
    [InlineData("services: {a: {image: x, environment: {DOCKER_HOST: 'tcp://proxy.internal:2375'}}, p: {image: x, container_name: proxy.internal}}")]
    [InlineData("services: {a: {image: x, environment: {DOCKER_HOST: 'tcp://localhost:2375', OTHER: 'tcp://10.0.0.1:2375'}}}")]
    [InlineData("services: {a: {image: x, environment: {DOCKER_HOST: 'tcp://10.0.0.1:2376'}}}")]
    [InlineData("services: {a: {image: x, environment: {DOCKER_HOST: 'tcp://$H:2375'}}}")]
    [InlineData("services: {a: {image: x, environment: {DOCKER_HOST: 'unix:///var/run/docker.sock'}}}")]
    [InlineData("services: {a: {image: x, network_mode: 'service:b', environment: {DOCKER_HOST: 'tcp://10.0.0.1:2375'}}, b: {image: y}}")]
    [InlineData("services: {a: {image: x, networks: [n], environment: {DOCKER_HOST: 'tcp://10.0.0.1:2375'}}}\nnetworks: {n: {external: true}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<EngineOverTcpAnalyzer>(text, RuleTestOptions.Compose);
}
