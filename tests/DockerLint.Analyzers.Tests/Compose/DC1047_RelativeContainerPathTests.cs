using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1047_RelativeContainerPathTests
{
    [Theory]
    [InlineData("services: {a: {image: x, volumes: ['./a:[|b|]', '[|./c|]', 'vol:[|data|]:ro']}}\nvolumes: {vol: {}}")]
    [InlineData("services: {a: {image: x, volumes: [{type: bind, source: ./x, target: [|y|]}]}}")]
    [InlineData("services: {a: {image: x, tmpfs: [[|run|]], working_dir: [|app|]}}")]
    [InlineData("services: {a: {image: x, volumes: ['./a:[|/|]']}}")]
    [InlineData("services: {a: {image: x, tmpfs: '[|run|]:size=1m'}}")]
    public void Speaks(string markup) => RuleTest.Verify<RelativeContainerPathAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, volumes: ['./a:/b', /c, 'C:\\\\a:C:\\\\b', '${X}:b:c', './a:$T']}}")]
    [InlineData("services: {a: {image: x, volumes: [{type: npipe, source: '\\\\\\\\.\\\\pipe\\\\x', target: '\\\\\\\\.\\\\pipe\\\\x'}, {type: volume, target: $T}]}}")]
    [InlineData("services: {a: {image: x, tmpfs: [/run, '/tmp:size=1m', $T], working_dir: $W}}")]
    [InlineData("services: {a: {image: x, working_dir: 'C:\\\\app'}}")]
    [InlineData("services: {a: {image: x, working_dir: /app}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RelativeContainerPathAnalyzer>(text, RuleTestOptions.Compose);
}
