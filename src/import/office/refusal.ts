/** Why a delivery cannot be opened: thrown inside this room, caught at its door, never a stack trace for the user. */
import type { DeliveryRefusal } from '../../domain/delivery/delivery-findings.ts';

export class RefusedDelivery extends Error {
  readonly refusal: DeliveryRefusal;

  constructor(refusal: DeliveryRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}
