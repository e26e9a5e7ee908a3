using DockerLint.Analyzers.Dockerfile;
using DockerLint.Testing;

namespace DockerLint.Analyzers.Tests.Compose;

/// <summary>Dockerfiles and scripts within Compose files: findings stand at the very word, however the text is written.</summary>
public sealed class InlineTextTests
{
    [Theory]
    [InlineData("services:\n  a:\n    build:\n      dockerfile_inline: |\n        FROM [|x:latest|]\n        RUN a\n")]
    [InlineData("services:\n  a:\n    build:\n      dockerfile_inline: |2-\n          FROM a:1\n\n          FROM [|x:latest|]")]
    [InlineData("services:\n  a:\n    build:\n      dockerfile_inline: >\n        FROM a:1\n\n        FROM\n        [|x:latest|]\n\n        RUN a\n")]
    [InlineData("services: {a: {build: {dockerfile_inline: 'FROM [|x:latest|]'}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM a:1\\nFROM [|x:latest|] AS b\\n\"}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM [|x:\\x6catest|]\"}}}")]
    [InlineData("services:\n  a:\n    build:\n      dockerfile_inline: \"FROM a:1\\n\\\n        FROM [|x:latest|]\"\n")]
    [InlineData("x-b: &b\n  dockerfile_inline: |\n    FROM [|x:latest|]\nservices:\n  a: {build: *b}\n  c: {build: *b}\n")]
    [InlineData("services: {a: {build: {dockerfile_inline: FROM [|x:latest|]}}}")]
    [InlineData("services:\n  a:\n    build:\n      dockerfile_inline: |\n        FROM [|x:latest|]\n        ENV A=$$B\n")]
    public void A_Dockerfile_is_linted_in_every_style_of_scalar(string markup) => RuleTest.Verify<LatestTagAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    build:\n      dockerfile_inline: |\n        FROM x:$TAG\n")]
    [InlineData("services: {a: {build: {dockerfile_inline: ''}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: }}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: [FROM x:latest]}}}")]
    public void A_Dockerfile_that_is_not_known_is_not_linted(string text) => RuleTest.VerifySilent<LatestTagAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    image: x\n    command: >\n      one\n      [|&&|] two\n")]
    [InlineData("services:\n  a:\n    image: x\n    command: |\n      one [|;|] two\n")]
    [InlineData("services: {a: {image: x, command: \"one [|\\x7c|] two\"}}")]
    [InlineData("services: {a: {image: x, command: 'it''s'' one [|;|] two'}}")]
    public void An_operator_is_found_in_every_style_of_scalar(string markup) => RuleTest.Verify<Analyzers.Compose.CommandTailAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    image: x\n    environment: {A: b}\n    healthcheck:\n      test: |\n        one\n        two [|$A|]\n")]
    [InlineData("services:\n  a:\n    image: x\n    environment: {A: b}\n    healthcheck:\n      test: [CMD-SHELL, \"one \\\"[|${A}|]\\\"\"]\n")]
    [InlineData("services: {a: {image: x, environment: {A: b}, healthcheck: {test: 'it''s [|$A|]'}}}")]
    public void A_variable_is_found_in_every_style_of_scalar(string markup) => RuleTest.Verify<Analyzers.Compose.ContainerVariableAnalyzer>(markup, RuleTestOptions.Compose);
}
