/** A report as tables to read. */
export function print({ decisions, requests }, line) {
  line('\na question to the rules, over HTTP, 1 client');
  for (const { name, medianUs, p99Us, overControl, shareOfRules } of decisions)
    line(
      `  ${name.padEnd(22)} median ${us(medianUs)}   p99 ${us(p99Us)}   ×${overControl} of the control` +
        (shareOfRules === undefined ? '' : `   rules ${shareOfRules}`),
    );
  for (const [engine, result] of Object.entries(requests)) {
    if (typeof result === 'string') {
      line(`\n${engine}: ${result}`);
      continue;
    }
    line(`\nan intervention, on ${engine}`);
    for (const { name, clients, perSecond, medianUs, p99Us, ofControl, ofRaw, spread } of result.cells)
      line(
        `  ${name.padEnd(9)} ${String(clients).padStart(2)} clients ${String(perSecond).padStart(7)}/s` +
          `   median ${us(medianUs)}   p99 ${us(p99Us)}   control ×${ofControl}   raw driver ×${ofRaw}` +
          (spread > 2 ? '   noisy' : ''),
      );
    for (const { clients, statements, byKind, cpuUs, decisions: taken, shareOfRules } of result.perRequest)
      line(
        `  a request, ${clients} clients: ${statements} statements (${kinds(byKind)}), ${cpuUs} µs of processor, ${taken} decisions` +
          (shareOfRules === undefined ? '' : `, share of the rules ${shareOfRules}`),
      );
    const { answered, interventions } = result.invariants;
    line(
      `  ${answered} answers, ${interventions} rows; no allowance exceeded; ${kinds(result.hotRow)} on one`,
    );
  }
}

function us(value) {
  return `${String(value).padStart(7)} µs`;
}

function kinds(byKind) {
  return Object.entries(byKind)
    .map(([kind, number]) => `${kind} ${number}`)
    .join(', ');
}
