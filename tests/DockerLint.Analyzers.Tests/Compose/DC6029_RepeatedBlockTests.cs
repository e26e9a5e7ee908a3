using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6029_RepeatedBlockTests
{
    [Theory]
    [InlineData("services:\n  a:\n    image: a\n    [|logging|]:\n      driver: json-file\n      options:\n        max-size: 10m\n  b:\n    image: b\n    logging:\n      driver: json-file\n      options:\n        max-size: 10m\n  c:\n    image: c\n    logging:\n      driver: json-file\n      options:\n        max-size: 10m\n")]
    [InlineData("services:\n  a:\n    image: a\n    [|logging|]:\n      driver: json-file\n      options:\n        max-size: 10m\n  b:\n    image: b\n    logging:\n      driver: local\n      options:\n        max-size: 10m\n  c:\n    image: c\n    logging:\n      driver: json-file\n      options:\n        max-size: 10m\n  d:\n    image: d\n    logging:\n      driver: json-file\n      options:\n        max-size: 10m\n")]
    [InlineData("services:\n  a:\n    [|volumes|]:\n      - a\n      - b\n      - c\n  b:\n    volumes:\n      - a\n      - b\n      - c\n  c:\n    volumes:\n      - a\n      - b \n      - c\n")]
    public void Speaks(string markup) => RuleTest.Verify<RepeatedBlockAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    image: a\n    logging:\n      driver: json-file\n      options:\n        max-size: 10m\n  b:\n    image: b\n    logging:\n      driver: json-file\n      options:\n        max-size: 10m\n")]
    [InlineData("services:\n  a:\n    image: a\n    logging:\n      driver: json-file\n      options:\n        max-size: 10m\n  b:\n    image: b\n    logging:\n      driver: local\n      options:\n        max-size: 10m\n  c:\n    image: c\n    logging:\n      driver: json-file\n      options:\n        max-size: 10m\n")]
    [InlineData("x-l: &l\n  driver: local\n  options:\n    max-size: 10m\n    max-file: 3\nservices:\n  a:\n    logging: *l\n  b:\n    logging: *l\n  c:\n    logging: *l\n")]
    [InlineData("services:\n  a:\n    ports:\n      - 80:80\n      - 81:81\n  b:\n    ports:\n      - 80:80\n      - 81:81\n  c:\n    ports:\n      - 80:80\n      - 81:81\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RepeatedBlockAnalyzer>(text, RuleTestOptions.Compose);
}
